// The JSON Schema (2020-12) of a dossier's files for editors, from the one form.
import { MAPPING_FORMS, RECORD_FORMS } from '#lib/domain/form.ts';
import { suffixOf } from '#lib/domain/dossier.ts';
import type { Fields, Shape } from '#lib/domain/shape.ts';

type Schema = Readonly<Record<string, unknown>>;

const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';
const ONE_DATE = '([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(-([0-9]{2}|XX)(-([0-9]{2}|[0-9]X|XX))?)?[~?%]?';

/** The schema of a file of a dossier in these languages; the first has no suffix. */
export function dossierSchema(languages: readonly string[]): Schema {
  const suffixes = languages.slice(1).map(suffixOf);
  const lists = Object.entries(RECORD_FORMS).map(([key, fields]) => [key, { type: 'array', items: mappingSchema(fields, suffixes) }]);
  const mappings = Object.entries(MAPPING_FORMS).map(([key, fields]) => [key, mappingSchema(fields, suffixes)]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A file of a Pledgeline dossier',
    description: 'A dossier is all YAML and JSON files of a folder; lists under one key are joined, "dossier" stands in exactly one.',
    type: 'object',
    properties: Object.fromEntries([...mappings, ...lists]),
    patternProperties: { '^x-': true },
    additionalProperties: false
  };
}

/** A mapping's schema: its fields, twins of texts, and x- keys. */
function mappingSchema(fields: Fields, suffixes: readonly string[]): Schema {
  const properties: Record<string, Schema> = {};
  for (const [key, { shape, required, about }] of Object.entries(fields)) {
    const own = shapeSchema(shape, suffixes);
    const said = about ? { ...own, description: about } : own;
    properties[key] = required ? said : { anyOf: [said, { type: 'null' }] };
    if (shape.shape === 'text' || shape.shape === 'texts') for (const suffix of suffixes) properties[key + suffix] = { anyOf: [own, { type: 'null' }] };
  }
  const needed = Object.entries(fields).filter(([, field]) => field.required).map(([key]) => key);
  return { type: 'object', properties, required: needed, patternProperties: { '^x-': true }, additionalProperties: false };
}

function shapeSchema(shape: Shape, suffixes: readonly string[]): Schema {
  switch (shape.shape) {
    case 'id':
    case 'ref':
      return { type: 'string', pattern: ID };
    case 'text':
      return { type: 'string', minLength: 1, maxLength: 4000 };
    case 'texts':
      return { type: 'array', items: { type: 'string', minLength: 1, maxLength: 4000 } };
    case 'string':
      return { type: 'string', minLength: 1, maxLength: 4000, ...(shape.pattern && { pattern: shape.pattern }) };
    case 'word':
      return { enum: shape.words };
    case 'date':
      return { type: 'string', pattern: shape.day ? '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' : `^(${ONE_DATE}|(${ONE_DATE}|\\.\\.)/(${ONE_DATE}|\\.\\.))$` };
    case 'number':
      return { type: 'number' };
    case 'integer':
      return { type: 'integer', minimum: shape.min, maximum: shape.max };
    case 'flag':
      return { type: 'boolean' };
    case 'list':
      return { type: 'array', items: shapeSchema(shape.of, suffixes), ...(shape.min > 0 && { minItems: shape.min }) };
    case 'mapping':
      return mappingSchema(shape.fields, suffixes);
    case 'words-by-language':
      return { type: 'object', additionalProperties: { type: 'string', minLength: 1 } };
    case 'any-or-refs':
      return { anyOf: [{ const: 'any' }, { type: 'array', items: { type: 'string', pattern: ID }, minItems: 1 }] };
  }
}
