import types, abc, copyreg, keyword, token, string, contextlib, functools, enum, dataclasses, typing, warnings, ast, dis, opcode, inspect, traceback, tokenize, symtable, codeop, code, reprlib, pprint, textwrap, copy, pickle, unittest, doctest, timeit, io
class TC(unittest.TestCase):
    def test_a(self): self.assertEqual(1, 1)
    def test_b(self): self.assertEqual([1, 2], [1, 3])
    def test_c(self):
        with self.assertRaises(ValueError): int('x')
    @unittest.skip('why')
    def test_d(self): pass
buf = io.StringIO(); r = unittest.TextTestRunner(stream=buf, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(TC)); print(r, len(r.failures), buf.getvalue().split('Ran')[0].replace(__file__, 'FILE'))
def dt():
    """
    >>> 1 + 1
    2
    >>> dt2
    Traceback (most recent call last):
    NameError: name 'dt2' is not defined
    >>> 2
    3
    """
rr = doctest.DocTestRunner(verbose=False)
for x in doctest.DocTestFinder().find(dt, 'dt', globs={}): print(rr.run(x))

