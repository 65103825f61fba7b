class D(dict):
    def __missing__(self, k): return '{' + k + '}'
'{a[b[c]]}'.format_map(D())
