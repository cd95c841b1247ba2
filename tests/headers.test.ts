import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEADERS, PAGE_POLICY, UNFRAMED_PATHS, apacheFile, headersFile, vercelFile } from '../tools/policy.js';
import { parseHeaders } from '../tools/serve.js';

const rules = parseHeaders(readFileSync('static/_headers', 'utf8'));
const headersOf = (path: string): [string, string][] => rules.filter((rule) => rule.matches.test(path)).flatMap((rule) => rule.headers);
const framing = (path: string): string[] => headersOf(path).map(([, value]) => value).filter((value) => value.includes('frame-ancestors'));

describe('the header file for static hosts', () => {
  it.each([['_headers', headersFile()], ['vercel.json', vercelFile()], ['.htaccess', apacheFile()]])('%s says what the policy says', (name, text) => {
    expect(readFileSync(`static/${name}`, 'utf8')).toBe(text);
  });

  it('says of every file what the policy says', () => {
    expect(Object.fromEntries(headersOf('/any/page/'))).toEqual(HEADERS);
  });

  it.each(['/data/dossier.json', '/embed/v1.js', '/embed/data.json'])('lets other sites read %s', (path) => {
    expect(headersOf(path)).toContainEqual(['Access-Control-Allow-Origin', '*']);
  });

  it.each(['/', '/uk/', '/actors/ukraine/', '/uk/actors/ukraine/', '/share/docs/', '/about/', '/editions/'])('keeps %s out of other sites’ frames', (path) => {
    expect(framing(path)).toEqual(["frame-ancestors 'self'"]);
  });

  it('names every folder of pages but the embeds', () => {
    const folders = readdirSync('src/routes/[[lang=lang]]', { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => `${name}/`);
    expect(folders.filter((name) => !UNFRAMED_PATHS.includes(name) && name !== 'embed/' && name !== '404/')).toEqual([]);
  });

  it.each(['/embed/graph/', '/uk/embed/graph/2014-03-18/', '/editions/2025-12-29.1/embed/graph/'])('lets %s stand in a frame anywhere', (path) => {
    expect(framing(path)).toEqual([]);
    expect(headersOf(path).map(([name]) => name)).not.toContain('X-Frame-Options');
  });
});

describe('the policy of every page', () => {
  it('allows nothing unsafe and no other host', () => {
    const sources = Object.values(PAGE_POLICY).flat();
    expect(sources.filter((source) => source.includes('unsafe') || source.includes('*') || source.startsWith('http'))).toEqual([]);
    expect(PAGE_POLICY['default-src']).toEqual(['none']);
  });
});
