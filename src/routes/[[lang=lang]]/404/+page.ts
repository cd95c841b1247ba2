// Static hosts show the file 404.html for every address that is not there.
export const csr = false;
export const trailingSlash = 'never';
