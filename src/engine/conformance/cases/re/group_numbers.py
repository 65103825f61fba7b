# Groups asked by everything that can name one, and proxies of mappings that are shown and copied.
import collections
import pprint
import re
import types


class Number:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


m = re.match(r'(a)(?P<n>b)?', 'ac')
for which in (0, 1, 2, 'n', -1, 3, 2**70, -2**70, 'zz', 1.0, True, None, b'n', Number(1), Number(2**80), Number(-5)):
    shown = which.value if isinstance(which, Number) else which
    for call in (m.group, m.start, m.end, m.span, m.__getitem__):
        try:
            print(shown, call(which))
        except Exception as error:
            print(shown, type(error).__name__, error)
print(m.group(1, 2, 'n', Number(0)), m.expand(r'\1-\g<n>-\g<0>'))
ordered = collections.OrderedDict((str(i) * 9, i) for i in range(8))
proxy = types.MappingProxyType(ordered)
print(type(proxy.copy()).__name__, type(types.MappingProxyType({}).copy()).__name__)
pprint.pprint(proxy)
pprint.pprint(types.MappingProxyType(dict(ordered)))
print(types.MappingProxyType(collections.ChainMap({1: 2}, {3: 4})).copy())
