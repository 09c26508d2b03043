import { dirname, join } from 'node:path';
import { addressesIn, type Address, readDocument } from '../src/authoring/read-document.js';
import type { Finding } from '../src/authoring/finding.js';
import type { Remark } from '../src/authoring/sentences/sentence.js';
import { readFileIfThere } from './input.js';

/** What a list of positions leads to. */
interface Followed {
  readonly files: readonly { readonly file: string; readonly content: Uint8Array }[];
  readonly onAddresses: readonly (Remark & Pick<Finding, 'severity'>)[];
}

/**
 * Reads the documents that a list names by their addresses, as far as they lie beside it.
 *
 * @param list The name of its file: addresses are relative to it.
 */
export async function followAddresses(content: Uint8Array, list: string): Promise<Followed> {
  const found = await Promise.all(
    addressesIn(readDocument(content)).map(async ({ path, address }) => ({ path, ...(await follow(address, list)) })),
  );
  return {
    files: found.flatMap(({ file, content, remark }) => (file && content && !remark ? [{ file, content }] : [])),
    onAddresses: found.flatMap(({ path, remark }) => (remark ? [{ path, ...remark }] : [])),
  };
}

async function follow(
  address: Address['address'],
  list: string,
): Promise<{ file?: string; content?: Uint8Array; remark?: Omit<Remark & Pick<Finding, 'severity'>, 'path'> }> {
  const file = fileOf(address, list);
  if (!file) return { remark: { severity: 'warning', code: 'not-looked-at', values: { address } } };
  const content = await readFileIfThere(file).catch(() => undefined);
  if (!content) return { remark: { severity: 'problem', code: 'no-such-file', values: { file } } };
  if (Array.isArray(readDocument(content).value)) {
    return { remark: { severity: 'problem', code: 'list-in-a-list', values: { file } } };
  }
  return { file, content };
}

/** The file that an address means, as far as that can be told without the site: nothing for one that is elsewhere. */
function fileOf(address: string, list: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(address)) return undefined;
  try {
    return join(dirname(list), decodeURIComponent(address.replace(/[?#].*$/s, '')));
  } catch {
    return join(dirname(list), address);
  }
}
