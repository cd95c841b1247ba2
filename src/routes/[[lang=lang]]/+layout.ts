// Every page is a file of its own: complete HTML, at an address that ends in a slash.
export const prerender = true;
export const trailingSlash = 'always';
