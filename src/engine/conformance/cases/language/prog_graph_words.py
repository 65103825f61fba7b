from collections import defaultdict, deque


def neighbours(w, words):
    return (v for v in sorted(words) if sum(a != b for a, b in zip(w, v, strict=True)) == 1)


def ladder(a, b, words):
    q, seen = deque([[a]]), {a}
    while q:
        *_, last = path = q.popleft()
        if last == b:
            return path
        for n in neighbours(last, words - seen):
            seen.add(n)
            q.append([*path, n])


WORDS = set('cold cord card ward warm wars core wore word corm form worm'.split())
print(ladder('cold', 'warm', WORDS), ladder('cold', 'zzzz', WORDS))


class Trie:
    def __init__(self): self.root = {}
    def add(self, w):
        n = self.root
        for c in w: n = n.setdefault(c, {})
        n[None] = w
    def __contains__(self, w):
        n = self.root
        for c in w:
            if (n := n.get(c)) is None: return False
        return None in n
    def complete(self, pre):
        n = self.root
        for c in pre:
            n = n.get(c, {})
        def walk(n):
            for k in sorted(n, key=lambda k: (k is not None, k)):
                if k is None: yield n[k]
                else: yield from walk(n[k])
        return list(walk(n))


t = Trie()
for w in WORDS | {'co', 'cor'}: t.add(w)
print(t.complete('co'), t.complete('x'), 'cor' in t, 'car' in t, 'co' in t)


def scc(g):
    index, low, on, stack, out = {}, {}, set(), [], []
    def visit(v):
        index[v] = low[v] = len(index)
        stack.append(v); on.add(v)
        for w in g[v]:
            if w not in index:
                visit(w); low[v] = min(low[v], low[w])
            elif w in on:
                low[v] = min(low[v], index[w])
        if low[v] == index[v]:
            comp = set()
            while True:
                w = stack.pop(); on.discard(w); comp.add(w)
                if w == v: break
            out.append(sorted(comp))
    for v in g:
        if v not in index: visit(v)
    return out


print(scc({1: [2], 2: [3], 3: [1, 4], 4: [5], 5: [4, 6], 6: []}))
class UF(dict):
    def __missing__(self, k): self[k] = k; return k
    def find(self, k):
        while self[k] != k: self[k] = k = self[self[k]]
        return k
    def union(self, a, b): self[self.find(a)] = self.find(b)
u = UF()
for a, b in ('ab', 'cd', 'bc', 'xy'): u.union(a, b)
groups = defaultdict(list)
for k in sorted(u): groups[u.find(k)].append(k)
print(sorted(groups.values()), u.find('a') == u.find('d'), u.find('a') == u.find('x'))
try:
    list(neighbours('ab', {'abc'}))
except ValueError as e:
    print(e)
def knapsack(items, cap):
    best = [(0, ())] * (cap + 1)
    for name, w, v in items:
        for c in range(cap, w - 1, -1):
            best[c] = max(best[c], (best[c - w][0] + v, best[c - w][1] + (name,)))
    return best[cap]
print(knapsack([('a', 3, 4), ('b', 4, 5), ('c', 2, 3)], 6))
def lcs(a, b):
    t = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            t[i + 1][j + 1] = t[i][j] + 1 if x == y else max(t[i][j + 1], t[i + 1][j])
    return t[-1][-1]
print(lcs('AGGTAB', 'GXTXAYB'), lcs('', 'a'))
