/**
 * SHA-512 (FIPS 180-4). Browsers have it only as a promise, and the passwords of protected sheets are checked
 * in the midst of a batch that must not wait.
 */

const ROUNDS = 80;
const BLOCK = 128;

/** The first 64 bits behind the binary point of square or cube roots of primes: the constants of the standard. */
function fractions(count: number, root: 2n | 3n): Int32Array {
  const words = new Int32Array(2 * count);
  primes(count).forEach((prime, index) => {
    const bits = integerRoot(BigInt(prime) << (64n * root), root);
    words[2 * index] = Number(BigInt.asIntN(32, bits >> 32n));
    words[2 * index + 1] = Number(BigInt.asIntN(32, bits));
  });
  return words;
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}

/** The largest whole number whose power does not exceed the value. */
function integerRoot(value: bigint, power: bigint): bigint {
  let low = 0n;
  let high = 1n << (BigInt(value.toString(2).length) / power + 1n);
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** power <= value) low = middle;
    else high = middle;
  }
  return low;
}

const INITIAL = fractions(8, 2n);
const CONSTANTS = fractions(ROUNDS, 3n);

/** The 64 bytes of the hash. */
export function sha512(data: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((data.length + 17) / BLOCK) * BLOCK);
  padded.set(data);
  padded[data.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(data.length / 2 ** 29));
  view.setUint32(padded.length - 4, data.length << 3);
  const state = Int32Array.from(INITIAL);
  const schedule = new Int32Array(2 * ROUNDS);
  for (let at = 0; at < padded.length; at += BLOCK) {
    expand(schedule, view, at);
    compress(state, schedule);
  }
  const hash = new Uint8Array(64);
  const out = new DataView(hash.buffer);
  state.forEach((word, index) => out.setInt32(4 * index, word));
  return hash;
}

/** Sums of 64-bit numbers, each as two halves: the low one may be too large, which is carried into the high one. */
const carry = (low: number): number => (low / 4_294_967_296) | 0;
/** Every index used here lies inside of its array. */
const at = (words: Int32Array, index: number): number => words[index] ?? 0;

function expand(schedule: Int32Array, view: DataView, start: number): void {
  for (let word = 0; word < 32; word++) schedule[word] = view.getInt32(start + 4 * word);
  for (let i = 32; i < 2 * ROUNDS; i += 2) {
    const h2 = at(schedule, i - 4);
    const l2 = at(schedule, i - 3);
    const h15 = at(schedule, i - 30);
    const l15 = at(schedule, i - 29);
    const l0 = ((l15 >>> 1) | (h15 << 31)) ^ ((l15 >>> 8) | (h15 << 24)) ^ ((l15 >>> 7) | (h15 << 25));
    const h0 = ((h15 >>> 1) | (l15 << 31)) ^ ((h15 >>> 8) | (l15 << 24)) ^ (h15 >>> 7);
    const l1 = ((l2 >>> 19) | (h2 << 13)) ^ ((h2 >>> 29) | (l2 << 3)) ^ ((l2 >>> 6) | (h2 << 26));
    const h1 = ((h2 >>> 19) | (l2 << 13)) ^ ((l2 >>> 29) | (h2 << 3)) ^ (h2 >>> 6);
    const low = (l0 >>> 0) + (l1 >>> 0) + (at(schedule, i - 13) >>> 0) + (at(schedule, i - 31) >>> 0);
    schedule[i + 1] = low;
    schedule[i] = h0 + h1 + at(schedule, i - 14) + at(schedule, i - 32) + carry(low);
  }
}

/** The eight working variables, a to h, stand in `turning` as halves; each round moves them on by one place. */
function compress(state: Int32Array, schedule: Int32Array, turning = new Int32Array(16)): void {
  turning.set(state);
  for (let round = 0; round < 2 * ROUNDS; round += 2) turn(turning, schedule, round);
  for (let word = 0; word < 16; word += 2) {
    const low = (at(state, word + 1) >>> 0) + (at(turning, word + 1) >>> 0);
    state[word] = at(state, word) + at(turning, word) + carry(low);
    state[word + 1] = low;
  }
}

function turn(words: Int32Array, schedule: Int32Array, round: number): void {
  const eh = at(words, 8);
  const el = at(words, 9);
  const sumEl = ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
  const sumEh = ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
  const choiceL = (el & at(words, 11)) ^ (~el & at(words, 13));
  const choiceH = (eh & at(words, 10)) ^ (~eh & at(words, 12));
  const constants = (at(CONSTANTS, round + 1) >>> 0) + (at(schedule, round + 1) >>> 0);
  const low1 = (at(words, 15) >>> 0) + (sumEl >>> 0) + (choiceL >>> 0) + constants;
  const high1 = (at(words, 14) + sumEh + choiceH + at(CONSTANTS, round) + at(schedule, round) + carry(low1)) | 0;
  const ah = at(words, 0);
  const al = at(words, 1);
  const sumAl = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
  const sumAh = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
  const majorityL = (al & at(words, 3)) ^ (al & at(words, 5)) ^ (at(words, 3) & at(words, 5));
  const majorityH = (ah & at(words, 2)) ^ (ah & at(words, 4)) ^ (at(words, 2) & at(words, 4));
  const lowE = (at(words, 7) >>> 0) + (low1 >>> 0);
  const highE = at(words, 6) + high1 + carry(lowE);
  const lowA = (low1 >>> 0) + (sumAl >>> 0) + (majorityL >>> 0);
  const highA = high1 + sumAh + majorityH + carry(lowA);
  words.copyWithin(2, 0, 14);
  words[8] = highE;
  words[9] = lowE;
  words[0] = highA;
  words[1] = lowA;
}
