import type { Plugin } from 'vite';

// Built code counts through lists where its source says `for (const each of list)`, and takes the places of a list where its
// source says `const [one, other] = list`. Until the last compiler has seen a function, which of the checks happens to few
// within their first thousand pairs, each step of the source's way is a call and an object of its own: a fifth of all that
// a first round allocates. What is no list (a set, a map, a match of a pattern) is made one first.

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (part: unknown): part is Node =>
  typeof part === 'object' && part !== null && 'type' in part && 'start' in part && 'end' in part;

/** What stands in a field of a node: a node, several (with holes, where a pattern skips places), or something else. */
const fieldOf = (node: Node, name: string): unknown =>
  Object.entries(node).find(([key]) => key === name)?.[1];

function nodeIn(node: Node, name: string): Node | undefined {
  const found = fieldOf(node, name);
  return isNode(found) ? found : undefined;
}

function nodesIn(node: Node, name: string): readonly (Node | undefined)[] {
  const found = fieldOf(node, name);
  return Array.isArray(found) ? found.map((one: unknown) => (isNode(one) ? one : undefined)) : [];
}

const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((part: unknown) =>
    isNode(part) ? [part] : Array.isArray(part) ? part.filter(isNode) : [],
  );

/** Names out of which a list's places may be taken one by one. */
const plainTargets: readonly string[] = ['Identifier', 'ObjectPattern', 'ArrayPattern'];

/** Rewrites one module. Names of its own begin with `$`, which ours never do. */
class ListCode {
  private readonly code: string;
  private names = 0;

  constructor(code: string) {
    this.code = code;
  }

  get isChanged(): boolean {
    return this.names > 0;
  }

  /** A node as built. isInside: it stands in a function. At the top of a module names are exported and stay as they are. */
  write(node: Node, isInside: boolean): string {
    const whole = this.rewrite(node, isInside);
    if (whole !== undefined) return whole;
    const inside = isInside || node.type.includes('Function');
    let written = '';
    let done = node.start;
    for (const child of [...childrenOf(node)].sort((a, b) => a.start - b.start)) {
      if (child.start < done) continue; // a node that the tree holds in two places
      written += this.code.slice(done, child.start) + this.write(child, inside);
      done = child.end;
    }
    return written + this.code.slice(done, node.end);
  }

  private rewrite(node: Node, isInside: boolean): string | undefined {
    if (node.type === 'ForOfStatement') return this.loop(node, isInside);
    const [id, init] = [nodeIn(node, 'id'), nodeIn(node, 'init')];
    if (node.type !== 'VariableDeclarator' || !isInside || id === undefined || init === undefined)
      return undefined;
    return this.parted(id, init.type === 'ArrayExpression' ? init : this.write(init, isInside));
  }

  private loop(node: Node, isInside: boolean): string | undefined {
    const [left, right, body] = ['left', 'right', 'body'].map((name) => nodeIn(node, name));
    const id = left && nodesIn(left, 'declarations').map((one) => one && nodeIn(one, 'id'))[0];
    const isConst = left !== undefined && fieldOf(left, 'kind') === 'const';
    if (!isConst || !id || !right || !body || fieldOf(node, 'await') === true) return undefined;
    const number = (this.names += 1);
    const [list, at] = [`$list${number}`, `$at${number}`];
    const each = this.parted(id, `${list}[${at}]`) ?? `${this.textOf(id)} = ${list}[${at}]`;
    const head = `let ${list} = ${this.listOf(right, isInside)}, ${at} = 0; ${at} < ${list}.length; ${at}++`;
    return `for (${head}) { const ${each}; ${this.write(body, isInside)} }`;
  }

  /** What is gone through, as a list; places with what stands there (`list.entries()`) as a list of both. */
  private listOf(right: Node, isInside: boolean): string {
    const callee = right.type === 'CallExpression' ? nodeIn(right, 'callee') : undefined;
    const of = callee && nodeIn(callee, 'object');
    const isEntries = callee && of && this.code.slice(of.end, right.end) === '.entries()';
    return isEntries ? `$entriesOf(${this.write(of, isInside)})` : `$listOf(${this.write(right, isInside)})`;
  }

  /** `a = list[0], b = list[1]`; undefined where the names are none of a list, or more than names. */
  private parted(pattern: Node, source: Node | string): string | undefined {
    if (pattern.type !== 'ArrayPattern') return undefined;
    const targets = nodesIn(pattern, 'elements');
    if (!targets.every((one) => one === undefined || plainTargets.includes(one.type))) return undefined;
    const values = typeof source === 'string' ? [] : nodesIn(source, 'elements');
    const isByOne =
      values.length === targets.length && values.every((one) => one && one.type !== 'SpreadElement');
    if (isByOne && values.length > 0 && targets.every((one) => one !== undefined)) {
      this.names += 1;
      return targets.map((one, at) => this.named(one, this.valueAt(values, at))).join(', ');
    }
    const name = `$parts${(this.names += 1)}`;
    const whole = typeof source === 'string' ? source : this.write(source, true);
    const named = targets.map((one, at) => this.named(one, `${name}[${at}]`)).filter((text) => text !== '');
    return [`${name} = $listOf(${whole})`, ...named].join(', ');
  }

  private valueAt(values: readonly (Node | undefined)[], at: number): string {
    const found = values[at];
    return found === undefined ? 'undefined' : this.write(found, true);
  }

  private named(target: Node | undefined, text: string): string {
    if (target === undefined) return '';
    return this.parted(target, text) ?? `${this.textOf(target)} = ${text}`;
  }

  /** Names and patterns as they stand: defaults in them are not looked into. */
  private textOf({ start, end }: Node): string {
    return this.code.slice(start, end);
  }
}

/** In each module its own: calls of many modules to one function would tell the compiler less. */
const helpers = `
function $listOf(each) { return Array.isArray(each) || ArrayBuffer.isView(each) ? each : [...each]; }
function $entriesOf(each) {
  if (!Array.isArray(each)) return [...each.entries()];
  const found = [];
  for (let at = 0; at < each.length; at++) found.push([at, each[at]]);
  return found;
}
`;

/** The code with its lists counted. tree: of this code. */
export function withCountedLoops(code: string, tree: unknown): string {
  if (!isNode(tree)) return code;
  const lists = new ListCode(code);
  const written = code.slice(0, tree.start) + lists.write(tree, false) + code.slice(tree.end);
  return lists.isChanged ? written + helpers : code;
}

/** Modules whose code runs for every pair. Others have generators, which must not be run to their end, or little to gain. */
const counted = /\/src\/core\/(?:check|inflect|language|lexicon|names|romanize|segment|text|values)\//u;

/** True of a module that is built so. id: its path or address. */
export const hasCountedLoops = (id: string): boolean => counted.test(id);

/** Rewrites the modules of core that the checks run. */
export const countedLoopsPlugin: Plugin = {
  name: 'counted-loops',
  enforce: 'post',
  transform(code, id) {
    if (!hasCountedLoops(id)) return null;
    return { code: withCountedLoops(code, this.parse(code)), map: null };
  },
};
