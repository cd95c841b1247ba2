import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEADERS, PAGE_POLICY } from '../tools/policy.js';
import { parseHeaders } from '../tools/serve.js';

const rules = parseHeaders(readFileSync('static/_headers', 'utf8'));

describe('the header file for static hosts', () => {
  it('says of every file what the policy says', () => {
    const all = rules.find((rule) => rule.matches.test('/any/page/'));
    expect(Object.fromEntries(all?.headers ?? [])).toEqual(HEADERS);
  });

  it('lets other sites read the data', () => {
    const data = rules.filter((rule) => rule.matches.test('/data/dossier.json')).flatMap((rule) => rule.headers);
    expect(data).toContainEqual(['Access-Control-Allow-Origin', '*']);
  });
});

describe('the policy of every page', () => {
  it('allows nothing unsafe and no other host', () => {
    const sources = Object.values(PAGE_POLICY).flat();
    expect(sources.filter((source) => source.includes('unsafe') || source.includes('*') || source.startsWith('http'))).toEqual([]);
    expect(PAGE_POLICY['default-src']).toEqual(['none']);
  });
});
