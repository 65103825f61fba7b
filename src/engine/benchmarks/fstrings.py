# Formatting and joining.
def lines(n):
    parts = []
    for i in range(n):
        parts.append(f'{i:05d}:{i * 0.5:.2f}:{i % 7!r}')
    return '|'.join(parts)


def report(n):
    text = ''
    for i in range(n):
        text += '%d-%s;' % (i, i & 15)
    return text


print(len(lines(250000)), len(report(250000)), report(9))
