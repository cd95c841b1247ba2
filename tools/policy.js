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
  'frame-src': ['self'],
  'base-uri': ['none'],
  'form-action': ['self'],
  'require-trusted-types-for': ['script'],
  'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'pledgeline-url']
};

/** Headers of every file; a header's script-src would refuse the pages' own starting scripts, so it names none. */
export const HEADERS = {
  'Content-Security-Policy': "base-uri 'none'; form-action 'self'; object-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'
};

/**
 * Only embeds stand in other sites' frames. Hosts add the headers of every rule that a path meets, and take none away,
 * so that the pages which may not be framed are named one by one.
 */
export const UNFRAMED = { 'Content-Security-Policy': "frame-ancestors 'self'" };
export const UNFRAMED_PATHS = [
  '', 'story/', 'actors/', 'instruments/', 'commitments/', 'events/', 'drafts/', 'what-if/', 'sources/', 'about/', 'corrections/',
  'data/', 'search/', 'share/', 'open/', 'editions/', 'claims/'
];

/** What other sites' scripts may read: data, and what their embeds are made of. */
export const SHARED = { 'Access-Control-Allow-Origin': '*' };
export const SHARED_PATHS = ['data/*', 'schema/*', 'embed/*', 'editions/*'];

/** The rules of hosts that read `_headers`, as its text. */
export function headersFile() {
  /** @param {string} path @param {Record<string, string>} headers */
  const rule = (path, headers) => [`/${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];
  // Editions hold embeds; their list alone is a page. A folder of records has pages below it.
  const below = (/** @type {string} */ path) => (path === '' || path === 'editions/' ? path : `${path}*`);
  const pages = ['', 'uk/'].flatMap((lang) => UNFRAMED_PATHS.map((path) => rule(lang + below(path), UNFRAMED)));
  return [
    '# For Netlify, Cloudflare Pages and hosts that read the same file; made from tools/policy.js, and a test keeps it so.',
    ...rule('*', HEADERS), ...pages.flat(), ...SHARED_PATHS.flatMap((path) => rule(path, SHARED)),
    ...rule('_app/immutable/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }), ''
  ].join('\n');
}

/** Paths of frames and of what they are made of. */
const FRAMED = '(?:uk/)?(?:embed/|editions/[^/]+/)';

/** The same rules for Vercel, as the text of `vercel.json`. */
export function vercelFile() {
  /** @param {string} source @param {Record<string, string>} headers */
  const rule = (source, headers) => ({ source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) });
  const unframed = { 'Content-Security-Policy': `${HEADERS['Content-Security-Policy']}; ${UNFRAMED['Content-Security-Policy']}` };
  const headers = [
    rule('/(.*)', HEADERS), rule(`/((?!${FRAMED}).*)`, unframed), ...SHARED_PATHS.map((path) => rule(`/${path.replace('*', '(.*)')}`, SHARED)),
    rule('/_app/immutable/(.*)', { 'Cache-Control': 'public, max-age=31536000, immutable' })
  ];
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}

/** The same rules for Apache, as the text of `.htaccess`. */
export function apacheFile() {
  /** @param {Record<string, string>} headers @param {string} [verb] */
  const lines = (headers, verb = 'set') => Object.entries(headers).map(([name, value]) => `  Header always ${verb} ${name} "${value}"`);
  return [
    '# For Apache with mod_headers; made from tools/policy.js, and a test keeps it so.', '<IfModule mod_headers.c>', ...lines(HEADERS),
    `  <If "%{REQUEST_URI} !~ m#/${FRAMED}#">`, ...lines(UNFRAMED, 'add').map((line) => `  ${line}`), '  </If>',
    '  <If "%{REQUEST_URI} =~ m#/(?:data|schema|embed|editions)/#">', ...lines(SHARED).map((line) => `  ${line}`), '  </If>', '</IfModule>', ''
  ].join('\n');
}
