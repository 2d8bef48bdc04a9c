import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPackage } from '@/server/anki/readPackage';
import { generateQuestions } from '@/core/questions/generate';
import { theScoCourse } from '../unit/builders/course';

const folder = mkdtempSync(path.join(tmpdir(), 'afterread-export-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function exported(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'commands/contentExport.ts', ...options], { encoding: 'utf8' });
  return { status, stdout, stderr: stderr.trim() };
}

const questionCount = generateQuestions(theScoCourse()).length;

/** The first count in a line, behind the file's name. */
const countIn = (line: string) => Number((/([\d,]+) questions?/.exec(line)?.[1] ?? '0').replaceAll(',', ''));

const filesBelow = (top: string) => readdirSync(top, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(path.relative(top, entry.parentPath), entry.name))
  .sort();

describe('content:export', () => {
  test('prints a course as JSON', () => {
    const { status, stdout } = exported('--course', 'sco');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ course: { id: 'sco' } });
  });

  test('writes a course as its folder, byte for byte, and never over another', () => {
    const out = path.join(folder, 'sco');
    expect(exported('--course', 'sco', '--format', 'folder', '--out', out)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(filesBelow(out)).toEqual(filesBelow('content/sco'));
    for (const file of filesBelow(out)) expect(readFileSync(path.join(out, file), 'utf8'), file).toBe(readFileSync(path.join('content/sco', file), 'utf8'));
    expect(exported('--course', 'sco', '--format', 'folder', '--out', out)).toEqual({
      status: 1, stdout: '', stderr: `There is something in ${out} already. Name a folder that is empty or not there yet.`,
    });
  });

  test.each([
    ['json', /^\{/, 0], ['gift', /^\$CATEGORY: \$course\$\/top\/Born in Shanghai/, 273], ['moodle-xml', /^<\?xml[^>]+>\n<quiz>/, 252], ['qti', /^PK/, 252], ['csv', /^\uFEFFkind,section,question,answer/, 215],
  ])('writes a file as %s and names what it leaves out', (format, beginning, left) => {
    const out = path.join(folder, `sco.${format}`);
    const { status, stdout, stderr } = exported('--course', 'sco', '--format', format, '--out', out);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readFileSync(out, 'utf8')).toMatch(beginning);
    const [first = '', ...others] = stderr.split('\n');
    expect(first).toMatch(/: [\d,]+ questions\.$/);
    expect(countIn(first) + left).toBe(questionCount);
    const whole = others.filter((line) => line.includes('cannot be carried'));
    expect(whole.reduce((sum, line) => sum + countIn(line), 0)).toBe(left);
  });

  test('writes a deck of Anki with a card for each slot', () => {
    const out = path.join(folder, 'sco.apkg');
    expect(exported('--course', 'sco', '--format', 'apkg', '--out', out)).toEqual({ status: 0, stdout: '', stderr: `${out}: 215 questions.` });
    expect(readPackage(readFileSync(out))).toMatchObject({ ok: true, collection: { cards: { length: 215 }, reviews: [] } });
  });

  test.each([
    [['--course', 'none'], 'Name a course that can be read: --course sco'],
    [['--course', 'sco', '--format', 'folder'], 'Name the folder to write: --out DIR'],
    [['--course', 'sco', '--format', 'xml'], 'A course is exported as --format json, gift, moodle-xml, qti, csv, apkg or folder.'],
    [['--course', 'sco', '--format', 'gift'], 'Name the file to write: --out FILE'],
  ])('says what is missing in %j', (options, stderr) => {
    expect(exported(...options)).toEqual({ status: 1, stdout: '', stderr });
  });
});
