// The address of a record's page, as the drawing asks for it.
export type HrefOf = (kind: 'events' | 'instruments', id: string) => string;
