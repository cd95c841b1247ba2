/**
 * The site's content security policy, in one place: each page carries it in a meta element, with the hash of its own
 * starting script; what a meta element cannot say stands in the header files for static hosts.
 */

export const PAGE_POLICY = {
  'default-src': ['none'],
  'script-src': ['self'],
  'style-src': ['self'],
  'img-src': ['self', 'data:'],
  'font-src': ['self'],
  'connect-src': ['self'],
  'manifest-src': ['self'],
  'base-uri': ['none'],
  'form-action': ['self'],
  'require-trusted-types-for': ['script'],
  'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'pledgeline-url']
};

/** Headers of every file; a header's script-src would refuse the pages' own starting scripts, so it names none. */
export const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'self'; base-uri 'none'; form-action 'self'; object-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'
};
