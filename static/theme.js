// Before first paint: the reader's own choice of theme, and a moment for the faces. Afterwards: the switch, language links that keep the view, the
// menu that closes when left, and the key / that leads to the search.
(function () {
  'use strict';
  const root = document.documentElement;
  const KEY = 'pledgeline-theme';
  root.dataset.script = '';

  function stored() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null; // Storage may be closed to us; the system's theme then holds.
    }
  }

  // The page was built for no question in particular: what an answer will move waits for it.
  if (/[?&](at|focus|trace|depth|lens|standing|performance|obligation|value|web|whole)=/.test(location.search)) root.dataset.asked = '';

  // The page's faces are on their way: it waits for them a moment, so that its letters do not change under the reader's eyes.
  if (document.fonts) {
    root.dataset.faces = 'coming';
    const show = function () { delete root.dataset.faces; };
    const letters = root.lang === 'uk' ? 'aї' : 'a';
    // None is known before the style sheets are there, with the end of the page or after it.
    const ask = function () {
      const faces = ['16px "Source Serif 4"', '16px "Source Sans 3"'].map(function (face) { return document.fonts.load(face, letters); });
      Promise.all(faces).then(function (found) { if (found.every(function (one) { return one.length > 0; })) show(); }, show);
    };
    document.addEventListener('DOMContentLoaded', ask);
    addEventListener('load', ask);
    setTimeout(show, 400);
  }

  const chosen = stored();
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;

  document.addEventListener('click', function (event) {
    const target = event.target instanceof Element ? event.target : null;
    if (!target) return;
    if (target.closest('[data-theme-switch]')) {
      const shown = root.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
      root.dataset.theme = shown === 'dark' ? 'light' : 'dark';
      try {
        localStorage.setItem(KEY, root.dataset.theme);
      } catch {
        // The choice then lasts as long as the page.
      }
      document.dispatchEvent(new CustomEvent('pledgeline:theme'));
    }
    closeMenus(target);
    const copier = target.closest('[data-copy]');
    if (copier) copy(copier);
    const link = target.closest('a[data-keep-view]');
    if (link) link.setAttribute('href', link.getAttribute('href').split(/[?#]/)[0] + location.search + location.hash);
  });

  /** Copies the text of the element that the button names, and says so for a while. */
  function copy(button) {
    const from = document.getElementById(button.dataset.copy);
    if (!from || !navigator.clipboard) return;
    navigator.clipboard.writeText(from.textContent.trim()).then(function () {
      const label = button.firstChild;
      const before = label.textContent;
      label.textContent = button.dataset.copied;
      setTimeout(function () { label.textContent = before; }, 2000);
    }, function () {
      getSelection().selectAllChildren(from); // Where the clipboard is closed to us the reader's own keys copy.
    });
  }

  // A site built without its address says where a page stands once it is served.
  document.addEventListener('toggle', function (event) {
    const here = event.target instanceof Element ? event.target.querySelector('a[data-here]') : null;
    if (!here) return;
    // A page that shows one day says which, for a later edition may open on another.
    const address = new URL(location.href);
    if (here.dataset.here && !address.searchParams.has('at')) address.searchParams.set('at', here.dataset.here);
    here.textContent = address.href.split('#')[0];
    const kept = event.target.querySelector('a[data-kept]');
    if (kept) kept.textContent = kept.href;
  }, true);

  /** Closes every open menu that does not hold this element; returns the last one closed. */
  function closeMenus(within) {
    let closed = null;
    for (const menu of document.querySelectorAll('details[data-menu][open]')) {
      if (within && menu.contains(within)) continue;
      menu.open = false;
      closed = menu;
    }
    return closed;
  }

  document.addEventListener('keydown', function (event) {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      const closed = closeMenus(null);
      if (closed) closed.querySelector('summary').focus();
      return;
    }
    const target = event.target instanceof Element ? event.target : null;
    if (event.key !== '/' || (target && target.closest('input, textarea, select, [contenteditable]'))) return;
    const field = document.querySelector('[role=search] input[type=search]');
    const link = document.querySelector('a[data-search]');
    if (!field && !link) return;
    event.preventDefault();
    if (field) field.focus();
    else link.click();
  });
})();
