def f(**kw): raise SyntaxError('m', ('x.py', 2, 5, '   abc def\n', 2, 8))
x = [1,
  f(
     a=1,
     b=2,
     c=3,
     d=4,
     e=5),
  3]
