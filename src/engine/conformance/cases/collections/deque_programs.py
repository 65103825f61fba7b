from collections import deque


def moving_average(iterable, n=3):
    it = iter(iterable)
    d = deque([next(it) for _ in range(n - 1)])
    d.appendleft(0)
    s = sum(d)
    for elem in it:
        s += elem - d.popleft()
        d.append(elem)
        yield s / n


print(list(moving_average([40, 30, 50, 46, 39, 44])))


def bfs(graph, start):
    seen = {start}
    queue = deque([start])
    order = []
    while queue:
        node = queue.popleft()
        order.append(node)
        for n in graph[node]:
            if n not in seen:
                seen.add(n)
                queue.append(n)
    return order


print(bfs({'a': 'bc', 'b': 'd', 'c': 'de', 'd': 'e', 'e': ''}, 'a'))


def roundrobin(*iterables):
    iterators = deque(map(iter, iterables))
    while iterators:
        try:
            while True:
                yield next(iterators[0])
                iterators.rotate(-1)
        except StopIteration:
            iterators.popleft()


print(''.join(roundrobin('ABC', 'D', 'EF')))


def is_palindrome(s):
    d = deque(c.lower() for c in s if c.isalpha())
    while len(d) > 1:
        if d.pop() != d.popleft():
            return False
    return True


print(is_palindrome('A man, a plan, a canal: Panama'), is_palindrome('nope'))


def sliding_max(nums, k):
    d, out = deque(), []
    for i, n in enumerate(nums):
        while d and nums[d[-1]] <= n:
            d.pop()
        d.append(i)
        if d[0] <= i - k:
            d.popleft()
        if i >= k - 1:
            out.append(nums[d[0]])
    return out


print(sliding_max([1, 3, -1, -3, 5, 3, 6, 7], 3))
