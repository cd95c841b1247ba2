// A part of the script that did not come, and did not when it was asked for again: some browsers keep the first answer as long as the page is open.

/** Asks for the page anew where its site can be reached: the address has the view, so that a reader goes on where they were. */
export async function pageAnew(): Promise<void> {
  const isReached = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(({ ok }) => ok, () => false);
  if (isReached) location.reload();
}
