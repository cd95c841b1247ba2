// The command line as a script sees it: stdout, stderr and exit codes.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
const run = (...words: string[]): Ended => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/pledgeline.js', ...words], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { code: status, out: stdout, err: stderr };
};
const json = <T>(...words: string[]): T => {
  const { code, out, err } = run(...words, '--json');
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out) as T;
};
const folder = mkdtempSync(join(tmpdir(), 'pledgeline-test-'));

// The first call bundles the command line.
beforeAll(() => void run('--help'), 120_000);

describe('pledgeline', () => {
  it('is the package’s bin, executable', () => {
    expect((JSON.parse(readFileSync('package.json', 'utf8')) as { bin: object }).bin).toEqual({ pledgeline: 'src/cli/pledgeline.js' });
    expect(spawnSync('test', ['-x', 'src/cli/pledgeline.js']).status).toBe(0);
  });

  it.each(['check', 'at', 'trace', 'whatif', 'compare', 'import', 'export', 'new', 'dev', 'build'])('%s has help and ends with 0', (name) => {
    const { code, out } = run(name, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`pledgeline ${name}`);
    expect(out).toContain('--json');
  });

  it.each([
    [[], ''], [['chekc'], 'did you mean "check"?'], [['at'], '0 words given'], [['at', 'yesterday'], 'no day'], [['at', '2014-02-30'], 'no day'], [['trace', 'poland', '--direction', 'up'], '--direction takes'],
    [['whatif', '--attacker', 'russia'], '--attacker and --victim'], [['whatif', '--attacker', 'russia', '--victim', 'ukraine', '--act', 'atack'], '--act takes'], [['compare', 'one'], '1 words given'],
    [['check', '--colour'], '--colour'], [['export', '--to', 'xml', '--out', 'x'], '--to takes'], [['new'], '0 words given'],
    [['import', 'x.csv'], '--out DIR'], [['import', 'x.csv', '--from', 'timelinjs', '--out', 'y'], 'did you mean "timelinejs"?']
  ])('ends with 2 where the words are off: %j', (words, says) => {
    const { code, err } = run(...words);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  it.each([
    [['trace', 'polnd'], 'did you mean "poland"?'], [['whatif', '--attacker', 'rusia', '--victim', 'ukraine'], 'did you mean "russia"?'],
    [['compare', 'draft-plan-20-points', 'draft-plan-20-point'], 'did you mean "draft-plan-20-points"?'], [['check', './nowhere'], 'unreadable']
  ])('ends with 1 and a line a problem where the answer is bad: %j', (words, says) => {
    const { code, out, err } = run(...words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^\S+:\d+:\d+ [a-z-]+ /);
    expect(err).toContain(says);
  });
});

describe('pledgeline right after npm ci --ignore-scripts', () => {
  it('needs nothing that another command would have made first', () => {
    const clone = join(folder, 'clone');
    mkdirSync(join(clone, 'node_modules'), { recursive: true });
    for (const name of ['package.json', 'tsconfig.json', 'tools', 'src']) cpSync(name, join(clone, name), { recursive: true });
    for (const name of readdirSync('node_modules')) if (name !== '.cache') symlinkSync(resolve('node_modules', name), join(clone, 'node_modules', name));
    const { status, stderr, stdout } = spawnSync(process.execPath, ['src/cli/pledgeline.js', 'check', '--json'], { cwd: clone, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true });
  }, 60_000);
});

describe('pledgeline new', () => {
  it('writes a dossier without a problem, named after its folder, that answers and has every kind of record', () => {
    const dir = join(folder, 'Strait of Vell');
    expect(run('new', dir).code).toBe(0);
    const { ok, problems, counts } = json<{ ok: boolean; problems: unknown[]; counts: Record<string, number> }>('check', dir);
    expect([ok, problems]).toEqual([true, []]);
    expect(Object.entries(counts).filter(([, n]) => n === 0)).toEqual([]);
    expect(readFileSync(join(dir, 'dossier.yaml'), 'utf8')).toContain('\n  id: strait-of-vell\n');
    expect(json('whatif', '--attacker', 'ostrand', '--victim', 'vell', dir)).toMatchObject({ due: [{ commitment: 'covenant-defence', by: ['isles'] }] });
  });

  it('leaves what is there alone: a folder with anything in it without --force, a file in any case', () => {
    const dir = join(folder, 'kept');
    mkdirSync(dir);
    writeFileSync(join(dir, 'actors.yaml'), 'mine');
    const refused = run('new', dir);
    expect([refused.code, readdirSync(dir), readFileSync(join(dir, 'actors.yaml'), 'utf8')]).toEqual([1, ['actors.yaml'], 'mine']);
    expect(refused.err).toContain('would-overwrite the folder is not empty (actors.yaml)');
    expect(run('new', dir, '--force').code).toBe(0);
    const file = join(folder, 'a-file');
    writeFileSync(file, 'mine');
    for (const words of [[file], [file, '--force']]) expect(run('new', ...words)).toMatchObject({ code: 1, err: expect.stringContaining('a folder is expected') as string });
  });
});

describe('pledgeline check', () => {
  it('finds the built-in dossier sound and counts its records', () => {
    const answer = json<{ ok: boolean; problems: unknown[]; counts: Record<string, number> }>('check');
    expect(answer).toMatchObject({ ok: true, problems: [], counts: { actors: 147, instruments: 156, commitments: 429, events: 308, claims: 86, drafts: 25, clauses: 418, topics: 53, sources: 643 } });
    expect(Object.keys(answer.counts)).toEqual(['actors', 'instruments', 'commitments', 'events', 'claims', 'drafts', 'clauses', 'topics', 'sources', 'unsure']);
  });

  it('prints every problem with file, line, column and code, and ends with 1', () => {
    const file = join(folder, 'bad.yaml');
    writeFileSync(file, 'dossier:\n  id: bad\n  titel: No title\n  span: { from: 2000-01-01, to: 2000-13-01 }\n');
    const { code, out, err } = run('check', file, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, problems: [{ line: 2, code: 'missing' }, { line: 3, column: 3, code: 'unknown-key', severity: 'error' }, { line: 4, code: 'bad-date' }] });
    expect(err.split('\n')[1]).toMatch(/bad\.yaml:3:3 unknown-key .*did you mean "title"\?/);
  });
});

describe('pledgeline at, trace, whatif, compare', () => {
  it('at answers a later day as the last of the record', () => {
    expect(json('at', '2030-01-01')).toMatchObject({ date: '2025-12-29', asked: '2030-01-01', recordEnds: '2025-12-29' });
  });

  it('at has the keys of its answer', () => {
    const answer = json<{ commitments: Record<string, unknown>[]; summary: object; counts: object }>('at', '2014-03-18');
    expect(Object.keys(answer.commitments[0]!)).toEqual(expect.arrayContaining([
      'id', 'standing', 'since', 'performance', 'performanceSince', 'performanceBy', 'events', 'accordingTo', 'disputedBy', 'from', 'to', 'instrument', 'obligation', 'strength', 'force'
    ]));
    expect(answer.commitments.map((one) => one.id)).toEqual(answer.commitments.map((one) => one.id as string).sort());
    expect(Object.keys(answer.summary)).toEqual(['obligors', 'texts', 'binding', 'disputed', 'pledgedTexts', 'heldBrokenTexts', 'mustUseForce']);
  });

  it('trace and whatif default as they say', () => {
    expect(json('trace', 'poland')).toMatchObject({ actor: 'poland', date: '2025-12-29', direction: 'both', depth: 1 });
    expect(json('whatif', '--attacker', 'russia', '--victim', 'ukraine')).toMatchObject({ act: 'armed-attack', date: '2025-12-29', recordEnds: '2025-12-29' });
  });

  it('compare has a cell a draft for each topic', () => {
    const answer = json<{ drafts: string[]; topics: { cells: Record<string, string[]>; change: string }[] }>('compare', 'draft-us-28-point-plan', 'draft-plan-20-points');
    for (const topic of answer.topics) expect(Object.keys(topic.cells)).toEqual(answer.drafts);
    expect(new Set(answer.topics.map((topic) => topic.change)).size).toBeGreaterThan(1);
  });
});

describe('pledgeline export', () => {
  it('writes a dossier.json that check takes back, and writes over nothing without --force', () => {
    const file = join(folder, 'out.json');
    expect(run('export', '--to', 'json', '--out', file).code).toBe(0);
    expect(json('check', file)).toMatchObject({ ok: true, problems: [], counts: { commitments: 429, sources: 643 } });
    const again = run('export', '--to', 'json', '--out', file);
    expect([again.code, again.err.includes('would-overwrite')]).toEqual([1, true]);
    expect(run('export', '--to', 'json', '--out', file, '--force').code).toBe(0);
    expect(json('at', '2014-03-18', file)).toEqual(json('at', '2014-03-18'));
  }, 60_000);

  it('writes five sheets into its own folder, and again', () => {
    const out = join(folder, 'sheets');
    expect(run('export', '--to', 'csv', '--out', out).code).toBe(0);
    expect(readdirSync(out).filter((name) => name.endsWith('.csv')).sort()).toEqual(['actors.csv', 'commitments.csv', 'events.csv', 'instruments.csv', 'sources.csv']);
    expect(run('export', '--to', 'csv', '--out', out).code).toBe(0);
    const lines = readFileSync(join(out, 'actors.csv'), 'utf8').split('\r\n');
    expect(lines).toHaveLength(147 + 2);
  });

  it('does not write into a folder that holds what is not its own', () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const { code, err } = run('export', '--to', 'csv', '--out', folder);
    expect([code, err.includes('would-overwrite'), existsSync(join(folder, 'actors.csv'))]).toEqual([1, true, false]);
  });
});

describe('pledgeline import', () => {
  const timeline = 'tests/fixtures/import/timeline.json';

  it('writes YAML that check finds sound, with comments for the editor and every guess among what is unsure, and no marker', () => {
    const out = join(folder, 'from-timeline');
    const answer = json<{ from: string; kept: Record<string, number>; guessed: { what: string }[]; dropped: { what: string; times: number }[]; files: string[] }>('import', timeline, '--out', out);
    expect(answer).toMatchObject({ from: 'timelinejs', kept: { events: 4, sources: 3 } });
    expect(readdirSync(out).sort()).toEqual(['dossier.yaml', 'events.yaml', 'sources.yaml', 'unsure.yaml']);
    expect(json('check', out)).toMatchObject({ ok: true, counts: { events: 4, sources: 3, unsure: answer.guessed.length } });
    for (const name of answer.files) expect(readFileSync(join(out, name), 'utf8')).toMatch(/^# .*\n(# .*\n|#\n)*\n[a-z]+:\n/);
  });

  it('prints what was kept, guessed and dropped, and writes over nothing without --force', () => {
    const out = join(folder, 'from-timeline-again');
    const { code, out: text } = run('import', timeline, '--from', 'timelinejs', '--out', out);
    expect(code).toBe(0);
    for (const said of ['Kept: 4 events, 3 sources', 'Guessed', 'Dropped:', 'times of day', 'pledgeline check']) expect(text).toContain(said);
    expect(run('import', timeline, '--out', out)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('would-overwrite') as string });
    expect(run('import', timeline, '--out', out, '--force').code).toBe(0);
  });

  it('writes nothing where the file is off, and names everything that is wrong in it', () => {
    const file = join(folder, 'bad-timeline.csv');
    writeFileSync(file, 'Year,Month,Headline\n2001,13,A\n,,B\n');
    const out = join(folder, 'never');
    const { code, err } = run('import', file, '--out', out);
    expect(code).toBe(1);
    expect(err.trim().split('\n').map((line) => line.slice(file.length + 1).split(' ').slice(0, 2).join(' '))).toEqual(['2:1 bad-date', '3:1 missing']);
    expect(existsSync(out)).toBe(false);
  });

  it.each([['not-there.json', null, 'unreadable'], ['notes.txt', 'dear diary', 'unknown-format'], ['broken.json', '{', 'syntax'], ['a-dossier.json', '{"dossier": {}}', 'unknown-format'], ['empty.gexf', '<gexf><graph/></gexf>', 'nothing-found']])('ends with 1 for %s', (name, text, code) => {
    if (text !== null) writeFileSync(join(folder, name), text);
    const ended = run('import', join(folder, name), '--out', join(folder, 'never'));
    expect([ended.code, ended.out]).toEqual([1, '']);
    expect(ended.err).toMatch(new RegExp(`^\\S+:\\d+:\\d+ ${code} `));
  });

  it('takes back the sheets that export wrote', () => {
    const [sheets, out] = [join(folder, 'sheets-to-import'), join(folder, 'from-sheets')];
    expect(run('export', '--to', 'csv', '--out', sheets).code).toBe(0);
    expect(json('import', sheets, '--out', out)).toMatchObject({ from: 'csv', kept: { actors: 147, instruments: 156, commitments: 429, events: 308 } });
    const standings = (...words: string[]) => json<{ commitments: { id: string; standing: string; performance: string }[] }>('at', '2014-03-18', ...words).commitments.map(({ id, standing, performance }) => [id, standing, performance]);
    expect(standings(out)).toEqual(standings());
  }, 60_000);
});
