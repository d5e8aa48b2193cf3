import { isAscii } from '../macaroon/byte-string.ts';

/**
 * The letters and digits that Unicode got after the tables that the real service looks into were made: those of the regular
 * expressions of Erlang/OTP 25, which know Unicode 7 or so. Ranges, each as the distance of its first character from the one
 * before and the length less one, in base 36. Found by asking the real code about every character.
 */
const RANGES =
  '128 14 2v hd.a 6.n 2.6 10.m 8j 71 9t 2.1 z 2k.1 13 28.2 2.7 n.2 7i 3 3 2.5 5 8 8.1 3 11l 3.5 ls i 9l 8o.g ' +
  '8.1 ar 8k.a 6.16 3.2 1f.1 7 305 1c y7.1 3w.4 5iv.9 g7i.1e 1hs v.1 3.16 l.5 7b.1 gy.3 3.3 7.27 h9q.2 ap.z ' +
  '5.z 39.a 2.e 2.6 2.1 2.a 2.e 2.6 2.1 4.1f b1.5 2.15 2.8 86.i 2.1 6.4 1t.p 2r.1 3.f 3.19 1h.1 j fs.1e e.1e ' +
  '8.15 d.9 7.11 a.m 6z.15 7.1 h.5 1l.13 9.l c.3 s.h 1b.r l.m 3f.1 3 5r 3 45 2r.1 1s.6 2 2.3 2.e 2.9 4o 1c.9 2 ' +
  '3 2.11 2 q 2 19.1g j.3 6.9 6.2 af.3 65 o.j t.q m.b 5.6 56.17 5x.6 3 3.7 2.1 2.n g 2 f.9 1z.7 3.12 h 2 t ' +
  'b.13 8 m c.19 k j.f 75.w g.9 7.8 2.10 i g.s 6.t 35.6 2.1 2.11 m a.9 7.5 2.1 2.v f 8.9 7.17 5.9 6v.i g 2.c ' +
  '2.x t.9 2f g.k qt 6f.5f 219.2o u7 i.5 q.32y 6.g6 5a2.t j.9 1tj.26 2.9 hj.18 4.9 5j.2e a.o 3.o 36.5 46.1 2 ' +
  'f.4 a.5p1 16.v 2q.36 6pq.3 2.6 2.1 4.80 g u.2 3 f.3 9.az 54l.9 153.j d.j 3j.6 2a0.u 7.5 7a.1p 43.18 b.6 3.9 ' +
  '5 8y.t j.17 5.9 d3.r 5.9 5z.t 3.a 5i.u 2.2 2.1 2.6 3.4 a.1 69.6 2.3 2.1 2.e 76.1v 8 5.9 m0.1m 2.2 2.3 25.18 ' +
  '2.e 2wj.9 xr2.8 386.a 69.4gd 3.5rk g.h9 3hf.3t6 6.6jt';

let ranges: readonly (readonly [first: number, last: number])[] | null = null;

/** Is there a letter or digit in the text that is too new for Onezone? */
export function hasNewerLetter(text: string): boolean {
  if (isAscii(text)) return false;
  ranges ??= readRanges();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (ranges.some(([first, last]) => first <= code && code <= last)) return true;
  }
  return false;
}

function readRanges(): readonly (readonly [first: number, last: number])[] {
  let end = 0;
  return RANGES.split(' ').map((range) => {
    const [distance = 0, length = 0] = range.split('.').map((digits) => Number.parseInt(digits, 36));
    const first = end + distance;
    end = first + length;
    return [first, end];
  });
}
