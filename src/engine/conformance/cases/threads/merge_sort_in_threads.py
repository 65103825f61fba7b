# Halves are sorted in threads of their own, down to a depth; errors of a half reach whoever joined it.
import threading


class Sorting(threading.Thread):
    def __init__(self, items, depth):
        super().__init__(name=f'sort-{depth}-{len(items)}')
        self.items = items
        self.depth = depth
        self.error = None

    def run(self):
        try:
            self.items = merge_sorted(self.items, self.depth)
        except (TypeError, RuntimeError) as error:
            self.error = error

    def result(self):
        self.join()
        if self.error is not None:
            raise RuntimeError(f'{self.name} failed') from self.error
        return self.items


def merge(left, right):
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]


def merge_sorted(items, depth=3):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    if depth == 0:
        return merge(merge_sorted(items[:middle], 0), merge_sorted(items[middle:], 0))
    halves = [Sorting(items[:middle], depth - 1), Sorting(items[middle:], depth - 1)]
    for half in halves:
        half.start()
    return merge(*(half.result() for half in halves))


numbers = [pow(7, n, 101) for n in range(60)]
print(merge_sorted(numbers) == sorted(numbers), threading.active_count())
words = 'the quick brown fox jumps over the lazy dog'.split()
print(merge_sorted(words))
try:
    merge_sorted([3, 1, 'two', 4, 5, 9, 2, 6])
except RuntimeError as error:
    while error is not None:
        print(type(error).__name__, error)
        error = error.__cause__
