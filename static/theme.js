// Before first paint: the reader's own choice of theme. Afterwards: the switch, and language links that keep the view.
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
    const link = target.closest('a[data-keep-view]');
    if (link) link.setAttribute('href', link.getAttribute('href').split(/[?#]/)[0] + location.search + location.hash);
  });
})();
