import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

export const MIN_PASSWORD_LENGTH = 12;
/** Longer ones gain nothing and cost time to hash. */
export const MAX_PASSWORD_LENGTH = 200;

/** 3 of 4: more than 10^8 guesses, out of reach of anyone who has to guess at the sign-in page. */
const ENOUGH = 3;

/** Words anybody would try first here. */
const LOCAL_WORDS = ['cistrat', 'casted', 'unesco', 'beijing', 'administrator', 'science', 'technology'];

/** Checks only so much of a long password: the estimate grows with the square of the length. */
const CHECKED_LENGTH = 64;

/** How much of a password must be more than the person's own words and those of this place. */
const OWN_PART = 6;

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

export type PasswordProblem = 'short' | 'long' | 'common';

/**
 * What is wrong with a password: too short, too long, or guessable - on the list of common ones (30,000,
 * also with the usual replaced letters), a repetition, a keyboard row, a date, or the person's own words.
 * @param personal the person's name and e-mail address
 */
export function findPasswordProblem(
  password: string,
  personal: readonly string[] = [],
): PasswordProblem | null {
  if ([...password].length < MIN_PASSWORD_LENGTH) return 'short';
  if (password.length > MAX_PASSWORD_LENGTH) return 'long';
  const words = [...LOCAL_WORDS, ...personal.flatMap((text) => text.toLowerCase().split(/[\s@._-]+/))].filter(
    (word) => word.length > 2,
  );
  if (withoutWords(password, words).length < OWN_PART) return 'common';
  return estimator.check(password.slice(0, CHECKED_LENGTH), words).score < ENOUGH ? 'common' : null;
}

function withoutWords(password: string, words: readonly string[]): string {
  return words.reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase());
}
