class K:
    def foo(self): pass
    bar = 1
def rec(n): return rec(n + 1)
def go():
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise ValueError('second') from e
    except ValueError:
        K().fooo
go()
