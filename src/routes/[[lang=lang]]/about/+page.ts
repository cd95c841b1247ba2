// The page carries no script.
export const csr = false;
