/**
 * An arc of a network through which whole units flow: at least `least` and at most `most`. Units go
 * round: what flows into a node flows out of it.
 */
export type Arc = {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
};

/** Stands for "no limit"; larger than any count. */
export const unlimited = 1e9;

/** Flows through a network; one number per arc, in the order of the arcs. */
export type Network = {
  /** Some flow that keeps every limit, or null when there is none. */
  readonly feasible: () => Int32Array | null;
  /**
   * A flow with the largest sum of `gain` (per arc −1, 0 or 1), starting from a flow that keeps every
   * limit. Stops as soon as `enough` is gained.
   */
  readonly improve: (start: Int32Array, gain: Int8Array, enough: number) => Int32Array;
  /** The whole flow, of which some arcs are known: the others follow as the only open arc of a node. */
  readonly completed: (known: ReadonlyMap<number, number>) => Int32Array;
};

/** Steps along arcs (even: forwards, odd: backwards) grouped by the node they leave. */
type Steps = { readonly head: Int32Array; readonly list: Int32Array };

function stepsOf(nodes: number, arcs: readonly Arc[]): Steps {
  const head = new Int32Array(nodes + 1);
  for (const { from, to } of arcs) {
    head[from + 1] = (head[from + 1] ?? 0) + 1;
    head[to + 1] = (head[to + 1] ?? 0) + 1;
  }
  for (let node = 0; node < nodes; node += 1) {
    head[node + 1] = (head[node + 1] ?? 0) + (head[node] ?? 0);
  }
  const next = head.slice();
  const list = new Int32Array(arcs.length * 2);
  arcs.forEach(({ from, to }, index) => {
    const out = next[from] ?? 0;
    list[out] = index * 2;
    next[from] = out + 1;
    const back = next[to] ?? 0;
    list[back] = index * 2 + 1;
    next[to] = back + 1;
  });
  return { head, list };
}

/** Lets more (or, backwards, less) flow through the arc of a step. */
function push(flow: Int32Array, step: number, amount: number): void {
  const arc = step >> 1;
  flow[arc] = (flow[arc] ?? 0) + (step % 2 === 0 ? amount : -amount);
}

/**
 * A network of arcs between numbered nodes. All limits are whole numbers, so the extremes are
 * reached by whole flows and are exact. Source: Ahuja, Magnanti and Orlin, Network Flows (1993),
 * ch. 6.7 (flows with lower bounds) and 9.6 (cycle canceling).
 */
export function makeNetwork(nodes: number, arcs: readonly Arc[]): Network {
  const { head, list } = stepsOf(nodes, arcs);
  const fromNode = new Int32Array(arcs.length * 2);
  const least = new Int32Array(arcs.length);
  const most = new Int32Array(arcs.length);
  for (const [index, arc] of arcs.entries()) {
    fromNode[index * 2] = arc.from;
    fromNode[index * 2 + 1] = arc.to;
    least[index] = arc.least;
    most[index] = arc.most;
  }
  const target = (step: number): number => fromNode[step ^ 1] ?? 0;
  const room = (flow: Int32Array, step: number): number => {
    const arc = step >> 1;
    const now = flow[arc] ?? 0;
    return step % 2 === 0 ? (most[arc] ?? 0) - now : now - (least[arc] ?? 0);
  };
  /** The step by which each node was reached from `start`, or null when `isEnd` is never reached. */
  const search = (
    flow: Int32Array,
    start: number,
    isEnd: (node: number) => boolean,
  ): { by: Int32Array; end: number } | null => {
    const by = new Int32Array(nodes).fill(-1);
    by[start] = -2;
    const queue = [start];
    for (let at = 0; at < queue.length; at += 1) {
      const node = queue[at] ?? 0;
      if (isEnd(node)) return { by, end: node };
      for (let index = head[node] ?? 0; index < (head[node + 1] ?? 0); index += 1) {
        const step = list[index] ?? 0;
        const next = target(step);
        if (by[next] !== -1 || room(flow, step) <= 0) continue;
        by[next] = step;
        queue.push(next);
      }
    }
    return null;
  };

  const feasible = (): Int32Array | null => {
    if (arcs.some((arc) => arc.least > arc.most)) return null;
    const flow = least.slice();
    const surplus = new Int32Array(nodes);
    arcs.forEach(({ from, to }, index) => {
      surplus[from] = (surplus[from] ?? 0) - (flow[index] ?? 0);
      surplus[to] = (surplus[to] ?? 0) + (flow[index] ?? 0);
    });
    for (;;) {
      const start = surplus.findIndex((amount) => amount > 0);
      if (start < 0) return flow;
      const found = search(flow, start, (node) => (surplus[node] ?? 0) < 0);
      if (found === null) return null;
      let amount = Math.min(surplus[start] ?? 0, -(surplus[found.end] ?? 0));
      const path: number[] = [];
      for (let node = found.end; node !== start; node = fromNode[found.by[node] ?? 0] ?? 0) {
        const step = found.by[node] ?? 0;
        path.push(step);
        amount = Math.min(amount, room(flow, step));
      }
      for (const step of path) push(flow, step, amount);
      surplus[start] = (surplus[start] ?? 0) - amount;
      surplus[found.end] = (surplus[found.end] ?? 0) + amount;
    }
  };

  /** A node on a cycle of the steps that reached the nodes, or −1. */
  const onCycle = (by: Int32Array): number => {
    const seen = new Int32Array(nodes);
    for (let start = 0; start < nodes; start += 1) {
      let node = start;
      while (node >= 0 && seen[node] === 0) {
        seen[node] = start + 1;
        const step = by[node] ?? -1;
        node = step < 0 ? -1 : (fromNode[step] ?? 0);
      }
      if (node >= 0 && seen[node] === start + 1) return node;
    }
    return -1;
  };

  /** The steps of a cycle along which the gain grows, or null when no flow is better. */
  const betterCycle = (flow: Int32Array, gain: Int8Array): readonly number[] | null => {
    const cost = new Int32Array(nodes);
    const by = new Int32Array(nodes).fill(-1);
    for (let round = 0; round <= nodes; round += 1) {
      let hasChanged = false;
      for (let step = 0; step < arcs.length * 2; step += 1) {
        if (room(flow, step) <= 0) continue;
        const arcGain = gain[step >> 1] ?? 0;
        const along = (cost[fromNode[step] ?? 0] ?? 0) + (step % 2 === 0 ? -arcGain : arcGain);
        const next = target(step);
        if (along >= (cost[next] ?? 0)) continue;
        cost[next] = along;
        by[next] = step;
        hasChanged = true;
      }
      if (!hasChanged) return null;
      const start = onCycle(by);
      if (start < 0) continue;
      const cycle: number[] = [];
      let node = start;
      do {
        const step = by[node] ?? 0;
        cycle.push(step);
        node = fromNode[step] ?? 0;
      } while (node !== start);
      return cycle;
    }
    return null;
  };

  const improve = (start: Int32Array, gain: Int8Array, enough: number): Int32Array => {
    const flow = start.slice();
    let gained = 0;
    while (gained < enough) {
      const cycle = betterCycle(flow, gain);
      if (cycle === null) break;
      const amount = cycle.reduce((so, step) => Math.min(so, room(flow, step)), unlimited);
      if (amount >= unlimited / 2) throw new Error('a sum without a limit');
      const perUnit = cycle.reduce((sum, step) => {
        const arcGain = gain[step >> 1] ?? 0;
        return sum + (step % 2 === 0 ? arcGain : -arcGain);
      }, 0);
      for (const step of cycle) push(flow, step, amount);
      gained += perUnit * amount;
    }
    return flow;
  };

  const completed = (known: ReadonlyMap<number, number>): Int32Array => {
    const flow = new Int32Array(arcs.length);
    const isKnown = new Uint8Array(arcs.length);
    for (const [arc, amount] of known) {
      flow[arc] = amount;
      isKnown[arc] = 1;
    }
    for (let hasChanged = true; hasChanged;) {
      hasChanged = false;
      for (let node = 0; node < nodes; node += 1) {
        const steps = list.subarray(head[node], head[node + 1]);
        const open = steps.filter((step) => isKnown[step >> 1] === 0);
        const last = open[0];
        if (open.length !== 1 || last === undefined) continue;
        const others = steps.reduce((sum, step) => {
          const amount = step === last ? 0 : (flow[step >> 1] ?? 0);
          return sum + (step % 2 === 0 ? amount : -amount);
        }, 0);
        flow[last >> 1] = last % 2 === 0 ? -others : others;
        isKnown[last >> 1] = 1;
        hasChanged = true;
      }
    }
    return flow;
  };

  return { feasible, improve, completed };
}
