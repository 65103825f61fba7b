import operator


class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        return self.hint

    def __iter__(self):
        return iter('ab')


for hint in (0, 3, -1, -2**70, 2**70, True, 1.5, 'x', None, NotImplemented):
    for use in (list, operator.length_hint, lambda o: [*o], lambda o: bytearray().join([]) or tuple(o)):
        try:
            print(hint, use(Hint(hint)))
        except Exception as e:
            print(hint, type(e).__name__, e)
