// Which chapter is being read: the last whose beginning has passed the upper part of the window, at first the first.

/** Calls back with the chapter's id whenever another one is read; returns what ends that. */
export function watchChapters(chapters: readonly HTMLElement[], seen: (id: string) => void): () => void {
  let now = '';
  let waiting = false;
  const look = (): void => {
    waiting = false;
    const line = innerHeight * 0.45;
    const read = [...chapters].reverse().find((one) => one.getBoundingClientRect().top <= line) ?? chapters[0];
    if (read && read.id !== now) seen((now = read.id));
  };
  const scrolled = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };
  look();
  addEventListener('scroll', scrolled, { passive: true });
  addEventListener('resize', scrolled);
  return () => {
    removeEventListener('scroll', scrolled);
    removeEventListener('resize', scrolled);
  };
}

/** Brings a chapter into view without moving the focus of the keyboard. */
export function goToChapter(id: string): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  document.getElementById(id)?.scrollIntoView({ behavior: still ? 'auto' : 'smooth', block: 'start' });
}
