"""Runs one of CPython's own test modules and says how each test ended: the part of run-cpython-tests.ts that runs on the interpreter under
test, be it the engine or CPython.

    run_cpython_tests.py TEST_MODULE FIRST REGEXP

Only tests in whose name REGEXP is found. FIRST tests are left out: after a test that ended the interpreter, the next run goes on behind it. Each answer is one line of JSON after a
record separator, written past sys.stdout, which tests replace.
"""

import importlib
import io
import json
import os
import re
import sys
import traceback
import types
import unittest

from test import support


def answer(**what):
    line = '\n\x1e' + json.dumps(what) + '\n'
    os.write(1, line.encode('ascii'))


def reason(err):
    kind, error, tb = err
    try:
        lines = traceback.format_exception(kind, error, tb)
    except Exception as trouble:
        lines = [f'{kind.__name__}: unprintable, {type(trouble).__name__}']
    return ''.join(lines)[-3000:]


class Answers(unittest.TestResult):
    def startTest(self, test):
        super().startTest(test)
        self.outcome, self.why = 'passed', ''
        answer(start=test.id())

    def note(self, outcome, why, test):
        if isinstance(test, unittest.suite._ErrorHolder):
            answer(start=test.id())
            answer(test=test.id(), outcome=outcome, why=why)
        elif self.outcome not in ('failed', 'error'):
            self.outcome, self.why = outcome, why

    def addError(self, test, err):
        self.note('error', reason(err), test)

    def addFailure(self, test, err):
        self.note('failed', reason(err), test)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], test.failureException)
            self.note('failed' if failed else 'error', f'{subtest}\n{reason(err)}', test)

    def addSkip(self, test, why):
        self.note('skipped', why, test)

    def addExpectedFailure(self, test, err):
        self.note('failed as expected', '', test)

    def addUnexpectedSuccess(self, test):
        self.note('failed', 'unexpected success', test)

    def stopTest(self, test):
        super().stopTest(test)
        if hasattr(sys, 'monitoring'):
            # A test that is skipped in the middle of setUp gives nothing back.
            for tool in range(6):
                if sys.monitoring.get_tool(tool) is not None:
                    sys.monitoring.free_tool_id(tool)
        answer(test=test.id(), outcome=self.outcome, why=self.why)


def flat(suite):
    for part in suite:
        if isinstance(part, unittest.TestSuite):
            yield from flat(part)
        else:
            yield part


class StandIn(types.ModuleType):
    """For a module of CPython's build that only tests its C API, while a file is loaded: what uses it is skipped, the rest of the file runs.
    For that of terminals, which the machine lacks, too."""

    def __init__(self, name):
        super().__init__(name)
        # `tty` has it for a default.
        self.TCSAFLUSH = 2

    is_loaded = False

    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        if name in ANSWERS.get(self.__name__, ()):
            return ANSWERS[self.__name__][name]
        if self.is_loaded and (name.isupper() or name.startswith('Py_')):
            # A number: a function in its place would be an error of its own.
            raise unittest.SkipTest(f'requires {self.__name__}')

        def skipped(*args, **kwargs):
            raise unittest.SkipTest(f'requires {self.__name__}')

        return skipped


def exception_print(exc, legacy=False):
    """PyErr_DisplayException, as sys.excepthook has it."""
    if not isinstance(exc, BaseException):
        # What print_exception_bad_type wants to see.
        sys.__excepthook__(type(exc), exc, None)
    else:
        sys.__excepthook__(type(exc), exc, exc.__traceback__)


def traceback_print(tb, file):
    """PyTraceBack_Print: what the hook writes before the exception."""
    class Last(Exception):
        def __str__(self):
            return ''

    stderr, sys.stderr = sys.stderr, io.StringIO()
    try:
        sys.__excepthook__(Last, Last(), tb)
        text = sys.stderr.getvalue()
    finally:
        sys.stderr = stderr
    file.write(''.join(text.splitlines(keepends=True)[:-1]))


# What a build without _testcapi can answer all the same, with the values of a 64-bit machine.
ANSWERS = {
    '_testcapi': {
        'exception_print': exception_print, 'traceback_print': traceback_print,
        'INT_MAX': 2 ** 31 - 1, 'INT_MIN': -2 ** 31, 'UINT_MAX': 2 ** 32 - 1,
        'LONG_MAX': 2 ** 63 - 1, 'LONG_MIN': -2 ** 63, 'ULONG_MAX': 2 ** 64 - 1,
        'LLONG_MAX': 2 ** 63 - 1, 'LLONG_MIN': -2 ** 63, 'ULLONG_MAX': 2 ** 64 - 1,
        'PY_SSIZE_T_MAX': sys.maxsize, 'PY_SSIZE_T_MIN': -sys.maxsize - 1,
        'SHRT_MAX': 2 ** 15 - 1, 'SHRT_MIN': -2 ** 15, 'USHRT_MAX': 2 ** 16 - 1,
    },
    # Only the free-threaded build makes objects immortal that the GIL's build does not.
    '_testinternalcapi': {
        'SIZEOF_PYGC_HEAD': 16, 'SIZEOF_MANAGED_PRE_HEADER': 16, 'suppress_immortalization': lambda suppress: None,
    },
}


def load(name):
    """The tests of a module, with stand-ins for what it can't be loaded without."""
    try:
        importlib.import_module('_testinternalcapi')
    except ImportError:
        # Without that module both fail to say something, and the file with them.
        support.has_no_debug_ranges = lambda: False
        support.skip_if_suppress_immortalization = lambda: lambda test: test
    stand_ins = []
    blocked = None
    try:
        while True:
            try:
                importlib.import_module(name)
                break
            except AttributeError as error:
                # Files that want more of ctypes than C data have tests that want none.
                if blocked is not None or "'ctypes'" not in str(error):
                    raise
                import ctypes as blocked
                sys.modules['ctypes'] = None
            except (ImportError, unittest.SkipTest) as error:
                missing = re.search(r"No module named '(_test\w+|termios)'", str(error))
                if missing is None or missing[1] in stand_ins:
                    raise
                stand_ins.append(missing[1])
                sys.modules[missing[1]] = StandIn(missing[1])
    finally:
        for missing in stand_ins:
            del sys.modules[missing]
        if blocked is not None:
            sys.modules['ctypes'] = blocked
    # Functions of these are asked for in the middle of tests: what is no answer skips the test.
    for missing in ANSWERS:
        try:
            importlib.import_module(missing)
        except ImportError:
            sys.modules[missing] = StandIn(missing)
            sys.modules[missing].is_loaded = True
    return list(flat(unittest.TestLoader().loadTestsFromName(name)))


def main(name, first, wanted):
    # No test that needs the internet, minutes of CPU or gigabytes; `network` is also for what stays on this machine.
    support.use_resources = ['subprocess', 'decimal', 'network']
    tests = [test for test in load('test.' + name) if re.search(wanted, test.id())]
    answer(count=len(tests))
    unittest.TestSuite(tests[first:]).run(Answers())
    answer(done=True)


if __name__ == '__main__':
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
