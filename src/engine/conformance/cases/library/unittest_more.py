import unittest, io, sys
from unittest import mock
class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print('setUpClass')
    def setUp(self): self.addCleanup(print, 'cleanup', self._testMethodName)
    def test_pass(self): self.assertEqual(1, 1)
    def test_fail(self): self.assertEqual([1, 2], [1, 3], 'lists')
    def test_error(self): raise KeyError('boom')
    @unittest.skip('not now')
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_expected(self): self.fail('known')
    @unittest.expectedFailure
    def test_unexpected(self): pass
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i): self.assertNotEqual(i, 1)
buf = io.StringIO()
r = unittest.TextTestRunner(stream=buf, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
print(r, [str(t).split()[0] for t, _ in r.failures], [str(t).split()[0] for t, _ in r.errors], [m for _, m in r.skipped], len(r.expectedFailures), len(r.unexpectedSuccesses), r.wasSuccessful())
print('\n'.join(l for l in buf.getvalue().splitlines() if 'File' not in l and 'Ran' not in l and '^' not in l and '~' not in l))
class A(unittest.TestCase):
    maxDiff = None
    def runTest(self): pass
t = A()
checks = [lambda: t.assertEqual('a\nb', 'a\nc'), lambda: t.assertEqual({'a': 1}, {'a': 2}), lambda: t.assertEqual({1, 2}, {2, 3}), lambda: t.assertEqual((1,), (1, 2)), lambda: t.assertTrue(0), lambda: t.assertFalse([1]), lambda: t.assertIs(1, 2), lambda: t.assertIsNot(t, t) if False else t.assertIsNone(5), lambda: t.assertIsNotNone(None), lambda: t.assertIn(1, [2]), lambda: t.assertNotIn(1, [1]), lambda: t.assertIsInstance(1, str), lambda: t.assertNotIsInstance(1, int), lambda: t.assertAlmostEqual(1, 1.1), lambda: t.assertNotAlmostEqual(1, 1.00000001), lambda: t.assertGreater(1, 2), lambda: t.assertLessEqual(3, 2), lambda: t.assertRegex('abc', 'x'), lambda: t.assertNotRegex('abc', 'b'), lambda: t.assertCountEqual([1, 2], [2, 2]), lambda: t.assertRaises(ValueError, int, '5'), lambda: t.assertRaisesRegex(ValueError, 'zzz', int, 'x'), lambda: t.assertMultiLineEqual('a', 'b'), lambda: t.assertListEqual([1], (1,)), lambda: t.assertDictEqual({}, {1: 2}), lambda: t.assertSequenceEqual([1, 2, 3], [1, 2]), lambda: t.fail('msg'), lambda: t.assertWarns(UserWarning, int), lambda: t.assertEqual(1, 2, 'extra'), lambda: t.assertAlmostEqual(1, 2, delta=.5), lambda: t.assertLogs().__enter__() and None]
for c in checks:
    try:
        c(); print('passed')
    except AssertionError as e:
        print(str(e))
with t.assertRaises(ValueError) as cm: int('x')
print(cm.exception)
import logging
with t.assertLogs('lg', 'INFO') as lc: logging.getLogger('lg').info('hi')
print(lc.output)
m = mock.Mock(return_value=3)
print(m(1, a=2), m.called, m.call_count, m.call_args, m.method.x(5) is not None, m.mock_calls)
for c in (lambda: m.assert_called_once_with(9), lambda: m.assert_not_called(), lambda: m.assert_any_call(7), lambda: mock.Mock(spec=['a']).b, lambda: m.assret_called()):
    try:
        c()
    except (AssertionError, AttributeError) as e:
        print(str(e).splitlines()[0])
m.side_effect = [1, ValueError('se')]; print(m())
try:
    m()
except ValueError as e:
    print(e)
with mock.patch('sys.platform', 'fake'): print(sys.platform)
with mock.patch.object(T, 'extra', create=True, new=5), mock.patch.dict({}, a=1): print(T.extra)
mm = mock.MagicMock(); mm.__len__.return_value = 4; print(len(mm), mm[1] is mm[2], int(mm), list(mm)); print(mock.call(1, b=2), mock.ANY == 5, mock.sentinel.x)
f = mock.create_autospec(lambda a, b: None)
try:
    f(1)
except TypeError as e:
    print(e)
s = unittest.TestSuite([T('test_pass'), unittest.FunctionTestCase(lambda: None)]); print(s.countTestCases(), unittest.TestLoader().getTestCaseNames(T))
