import threading


def merge_sort(items, depth=0):
    if len(items) <= 1:
        return items
    mid = len(items) // 2
    halves = [items[:mid], items[mid:]]
    if depth < 2:
        results = [None, None]

        def work(i):
            results[i] = merge_sort(halves[i], depth + 1)

        threads = [threading.Thread(target=work, args=(i,)) for i in (0, 1)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        halves = results
    else:
        halves = [merge_sort(h, depth + 1) for h in halves]
    out = []
    left, right = halves
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right


print(merge_sort([5, 2, 9, 1, 5, 6, -3, 0, 8, 7, 4]))
