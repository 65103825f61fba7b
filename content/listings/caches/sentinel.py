MISSING = object()


def update(record, name=MISSING):
    if name is MISSING:
        return 'nothing to do'
    record['name'] = name
    return f'name is now {name}'


record = {}
print(update(record))
print(update(record, None))
print(update(record, ''))
