def foo(a, b): pass
foo(1,
    2,
    3)
