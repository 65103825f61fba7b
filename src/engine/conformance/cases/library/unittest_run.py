import io
import re
import sys
import unittest


class Stack:
    def __init__(self): self.items = []
    def push(self, x): self.items.append(x)
    def pop(self):
        if not self.items:
            raise IndexError('empty stack')
        return self.items.pop()


class StackTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print('setUpClass')
    @classmethod
    def tearDownClass(cls): print('tearDownClass')
    def setUp(self):
        self.s = Stack()
        self.addCleanup(print, 'cleanup', self.id().split('.')[-1])

    def test_lifo(self):
        """Last in, first out."""
        self.s.push(1)
        self.s.push(2)
        self.assertEqual([self.s.pop(), self.s.pop()], [2, 1])

    def test_empty(self):
        with self.assertRaises(IndexError) as cm:
            self.s.pop()
        self.assertEqual(str(cm.exception), 'empty stack')
        with self.assertRaisesRegex(IndexError, 'em.ty'):
            self.s.pop()

    def test_fail(self):
        self.assertEqual({'a': 1, 'b': [1, 2]}, {'a': 1, 'b': [1, 3]}, 'dicts')

    def test_error(self):
        raise RuntimeError('unexpected')

    @unittest.skip('not today')
    def test_skip(self): pass

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(False)

    def test_sub(self):
        for i in range(4):
            with self.subTest(i=i):
                self.assertNotEqual(i % 2, 1)

    def test_asserts(self):
        self.assertIn(1, [1])
        self.assertIsNone(None)
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertCountEqual([1, 2, 2], [2, 1, 2])
        self.assertIsInstance(1, int)
        self.assertRegex('abc', 'b')
        self.assertLess(1, 2)
        self.assertMultiLineEqual('a\nb', 'a\nb')
        with self.assertLogs('x', 'INFO') as logs:
            __import__('logging').getLogger('x').info('hi')
        self.assertEqual(logs.output, ['INFO:x:hi'])


out = io.StringIO()
suite = unittest.defaultTestLoader.loadTestsFromTestCase(StackTest)
result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
text = re.sub(r'in [\d.]+s', 'in Xs', out.getvalue())
text = re.sub(r'File ".*?", line \d+', 'File', text)
print(text)
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures), result.wasSuccessful(), result)
tc = unittest.TestCase()
for f in (lambda: tc.assertEqual(1, 2), lambda: tc.assertEqual('abc\nd', 'abc\ne'), lambda: tc.assertListEqual([1, 2], [1]), lambda: tc.assertIn(3, {1}), lambda: tc.assertTrue([], 'msg'), lambda: tc.assertIs(1, 'a'), lambda: tc.assertAlmostEqual(1, 1.1, places=2), lambda: tc.assertSetEqual({1}, {2}), lambda: tc.assertRaises(ValueError, int, '3'), lambda: tc.assertGreater(1, 2), lambda: tc.fail(), lambda: tc.assertCountEqual([1, 1], [1]), lambda: tc.assertTupleEqual((1,), [1])):
    try:
        f()
    except AssertionError as e:
        print(str(e).replace('\n', ' / '))
