import gc

class Special:
    pass

gc.collect()
items = [Special() for _ in range(7)]
found = [o for o in gc.get_objects() if isinstance(o, Special)]
print(len(found), found == items)
del found
items.pop()
found = [o for o in gc.get_objects() if type(o) is Special]
print(len(found))
kinds = {type(o).__name__ for o in gc.get_objects()}
print({'function', 'dict', 'type', 'list', 'module'} <= kinds, 'int' in kinds, 'str' in kinds)
class_refs = [r for r in gc.get_referrers(Special) if isinstance(r, Special)]
print(len(class_refs))
