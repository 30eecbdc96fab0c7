import { type Element, wordsOf } from './element';
import { isLateSegment } from './is-removed';
import { listResources } from './list-resources';
import { readAddress } from './read-address';

/** Longest part of an address that a finding repeats. */
const MAX_QUOTE = 100;

const quote = (address: string) =>
  address.length > MAX_QUOTE ? `${address.slice(0, MAX_QUOTE)}...` : address;

/** Elements that the policy of public pages, or the lack of scripts there, leaves empty. */
const EMPTY_ELEMENTS: Readonly<Record<string, string>> = {
  iframe: 'the policy of public pages allows no frame',
  frame: 'the policy of public pages allows no frame',
  object: 'the policy of public pages allows no object',
  embed: 'the policy of public pages allows no object',
  video: 'the policy of public pages allows no film',
  audio: 'the policy of public pages allows no sound',
  style: 'the policy of public pages takes styles from files only',
  base: 'the policy of public pages allows no other base for addresses',
  noscript: 'browsers show it only where the reader turned scripts off',
};

/** Attributes of which the address is followed, besides those of files that are shown. */
const FOLLOWED: readonly string[] = ['href', 'xlink:href', 'src', 'action', 'formaction'];

/** Links that name another host before anything is fetched from it. */
const CONNECTING_LINKS: readonly string[] = ['preconnect', 'dns-prefetch', 'prefetch', 'prerender'];

const REASONS: Readonly<Record<string, (tag: string, address: string) => string>> = {
  foreign: (tag, address) =>
    `${tag} needs a file from another host or by its full address: ${quote(address)}`,
  relative: (tag, address) =>
    `${tag} means another file at each address the page is shown at: ${quote(address)}`,
  inline: (tag, address) => `${tag} carries its file within the address: ${quote(address)}`,
};

function findInAttributes({ name, attributes }: Element): string[] {
  const found: string[] = [];
  const tag = `<${name}>`;
  for (const attribute in attributes) {
    if (attribute.startsWith('on')) found.push(`${tag} waits for a script: ${attribute}`);
    if (attribute === 'style') found.push(`${tag} has a style attribute: ${EMPTY_ELEMENTS.style}`);
    if (!FOLLOWED.includes(attribute)) continue;
    const value = attributes[attribute] ?? '';
    // Nearly every address of a page is a path: it is not worth a closer look.
    if (!value.startsWith('/') && readAddress(value).kind === 'script')
      found.push(`${tag} leads to a script: ${quote(value)}`);
  }
  return found;
}

function findInResources(element: Element): string[] {
  return listResources(element).flatMap((address) => {
    const reason = REASONS[readAddress(address).kind];
    return reason ? [reason(`<${element.name}>`, address)] : [];
  });
}

function findForeignForm({ name, attributes }: Element): string[] {
  const target = name === 'form' ? attributes.action : attributes.formaction;
  const isForeign = target !== undefined && readAddress(target).kind === 'foreign';
  return isForeign ? [`<${name}> sends what readers enter elsewhere: ${quote(target)}`] : [];
}

function findInLink(element: Element): string[] {
  if (element.name !== 'link') return [];
  const rel = wordsOf(element, 'rel');
  if (rel.includes('manifest'))
    return ['<link rel="manifest">: the policy of public pages allows no manifest'];
  const href = element.attributes.href ?? '';
  const isConnecting = rel.some((word) => CONNECTING_LINKS.includes(word));
  return isConnecting && readAddress(href).kind === 'foreign'
    ? [`<link> connects readers to another host: ${quote(href)}`]
    : [];
}

/**
 * What in an element that stays would need more than public pages have: a script, another host, a looser policy.
 * In plain words, for whoever writes the markup.
 */
export function listLeftovers(element: Element): string[] {
  const reason = EMPTY_ELEMENTS[element.name];
  return [
    ...(reason === undefined ? [] : [`<${element.name}>: ${reason}`]),
    ...findInAttributes(element),
    ...findInResources(element),
    ...findForeignForm(element),
    ...findInLink(element),
  ];
}

/** What is lost with an element that goes: content that only a script would have put in its place. */
export function listLosses(element: Element): string[] {
  const { name, attributes } = element;
  if (isLateSegment(element)) {
    return [`<${name} id="${attributes.id}"> came late and only a script moves it to its place`];
  }
  if (name !== 'template') return [];
  const id = attributes.id === undefined ? '' : ` id="${attributes.id}"`;
  return [`<template${id}> is a place that only a script fills: its content came late or failed`];
}
