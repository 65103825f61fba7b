"""Optimized C implementation for the Python pickle module."""
# What pickle in C says and allows otherwise than pickle in Python (Lib/pickle.py), which does the work. CPython 3.13 Modules/_pickle.c.
#
# pickle imports this module twice while it runs itself: first for PickleBuffer, last for the rest, which is made then.

import sys
from _c_types import function_for_c, method_for_c, stand_for_c


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


for _class in PickleError, PicklingError, UnpicklingError:
    _class.__module__ = '_pickle'
del _class

class PickleBuffer:
    """Wrapper for potentially out-of-band buffers"""

    __slots__ = '_view', '__weakref__'

    def __new__(cls, *args):
        if len(args) != 1:
            bound = 'exactly 1 positional' if not args else 'at most 1'
            raise TypeError(f'PickleBuffer() takes {bound} argument ({len(args)} given)')
        try:
            view = memoryview(args[0])
        except TypeError as error:
            raise TypeError(str(error).removeprefix('memoryview: ')) from None
        self = super().__new__(cls)
        self._view = view
        return self

    def __buffer__(self, flags, /):
        return _living(self).__buffer__(flags)


def _living(buffer):
    if buffer._view is None:
        raise ValueError('operation forbidden on released PickleBuffer object')
    return buffer._view


def _raw(buffer):
    """Return a memoryview of the raw memory underlying this buffer.

    Will raise BufferError is the buffer isn't contiguous.
    """
    view = _living(buffer)
    if not view.c_contiguous:
        raise BufferError('cannot extract raw buffer from non-contiguous buffer')
    return view.cast('B')


def _release(buffer):
    """Release the underlying buffer exposed by the PickleBuffer object."""
    if buffer._view is not None:
        buffer._view.release()
        buffer._view = None


stand_for_c(PickleBuffer, 'pickle')
method_for_c(PickleBuffer, 'raw', '($self, /)', _raw)
method_for_c(PickleBuffer, 'release', '($self, /)', _release)
method_for_c(PickleBuffer, '__release_buffer__', '($self, buffer, /)', lambda self, buffer: buffer.release())

_LATE = 'Pickler', 'Unpickler', 'dump', 'dumps', 'load', 'loads'


def __getattr__(name):
    if name in _LATE:
        _make()
        return globals()[name]
    raise AttributeError(f"module '_pickle' has no attribute '{name}'")


def _without_own_frames(error, file):
    """The error as if no Python had run between the call and what failed."""
    from types import TracebackType

    frames = []
    tb = error.__traceback__
    while tb is not None:
        if tb.tb_frame.f_code.co_filename != file:
            frames.append(tb)
        tb = tb.tb_next
    tb = None
    for entry in reversed(frames):
        tb = TracebackType(tb, entry.tb_frame, entry.tb_lasti, entry.tb_lineno)
    return error.with_traceback(tb)


def _expect_file(name, args, kwargs):
    if not args and 'file' not in kwargs:
        raise TypeError(f"{name}() missing required argument 'file' (pos 1)")


def _underflow(names, metastack):
    """What is wrong where the stack was empty; `names`: of the functions that were running."""
    if names[-1] == 'load_dict':
        return 'odd number of items for DICT'
    if names[-1] == 'pop_mark' and names[-2] != 'load_pop':
        return 'could not find MARK'
    return 'unexpected MARK found' if metastack else 'unpickling stack underflow'


def _make():
    import pickle

    # The stack of C is deeper than that of Python.
    def natively(act, *args):
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(max(limit, 10) * 12)
        try:
            return act(*args)
        except RecursionError as error:
            raise _without_own_frames(error, pickle.__file__)
        except BaseException as error:
            raise _without_own_frames(error, pickle.__file__)
        finally:
            sys.setrecursionlimit(limit)

    class Pickler(pickle._Pickler):
        """This takes a binary file for writing a pickle data stream."""

        def __init__(self, *args, **kwargs):
            _expect_file('Pickler', args, kwargs)
            fields = dict(zip(('file', 'protocol', 'fix_imports', 'buffer_callback'), args), **kwargs)
            if fields.get('protocol') is not None:
                fields['protocol'] = index(fields['protocol'])
            super().__init__(**fields)

        def dump(self, obj, /):
            """Write a pickled representation of the given object to the open file."""
            if not hasattr(self, '_file_write'):
                raise PicklingError(f'Pickler.__init__() was not called by {type(self).__name__}.__init__()')
            try:
                return natively(super().dump, obj)
            except PicklingError as error:
                text = str(error)
                if text.endswith('must return string or tuple'):
                    error.args = ('__reduce__ must return a string or tuple',)
                elif text.endswith('must have two to six elements'):
                    error.args = ('tuple returned by __reduce__ must contain 2 through 6 elements',)
                raise

        def save_reduce(self, func, args, *rest, **fields):
            if not callable(func):
                raise PicklingError('first item of the tuple returned by __reduce__ must be callable')
            if not isinstance(args, tuple):
                raise PicklingError('second item of the tuple returned by __reduce__ must be a tuple')
            super().save_reduce(func, args, *rest, **fields)

        def save_global(self, obj, name=None):
            name = name or getattr(obj, '__qualname__', None) or obj.__name__
            module_name = pickle.whichmodule(obj, name)
            try:
                __import__(module_name, level=0)
                found = sys.modules[module_name]
            except (ImportError, KeyError):
                raise PicklingError(f"Can't pickle {obj!r}: import of module {module_name!r} failed") from None
            for part in name.split('.'):
                if part == '<locals>':
                    raise AttributeError(f"Can't get local object {name!r}")
                try:
                    found = getattr(found, part)
                except AttributeError:
                    raise PicklingError(
                        f"Can't pickle {obj!r}: attribute lookup {name} on {module_name} failed"
                    ) from None
            super().save_global(obj, name)

        dispatch = dict(pickle._Pickler.dispatch)
        for _key, _save in list(dispatch.items()):
            if _save is pickle._Pickler.save_global:
                dispatch[_key] = save_global
        del _key, _save

    def save_type(self, obj):
        if obj in (type(None), type(NotImplemented), type(...)):
            return pickle._Pickler.save_type(self, obj)
        return self.save_global(obj)

    Pickler.dispatch[type] = save_type

    class Unpickler(pickle._Unpickler):
        """This takes a binary file for reading a pickle data stream."""

        def __init__(self, *args, **kwargs):
            _expect_file('Unpickler', args, kwargs)
            file = args[0] if args else kwargs['file']
            if not hasattr(file, 'read') or not hasattr(file, 'readline'):
                raise TypeError("file must have 'read' and 'readline' attributes")
            super().__init__(*args, **kwargs)

        def find_class(self, module_name, global_name, /):
            try:
                return super().find_class(module_name, global_name)
            except AttributeError as error:
                if str(error).startswith("Can't get"):
                    raise
            module = sys.modules[module_name]
            raise AttributeError(f"Can't get attribute {global_name!r} on {module!r}")

        def persistent_load(self, pid, /):
            raise UnpicklingError(
                'A load persistent id instruction was encountered, but no persistent_load function was specified.'
            )

        def load(self):
            """Load a pickle."""
            if not hasattr(self, '_file_read'):
                raise UnpicklingError(f'Unpickler.__init__() was not called by {type(self).__name__}.__init__()')
            return natively(self._load)

        def _load(self):
            self._unframer = pickle._Unframer(self._file_read, self._file_readline)
            read = self._unframer.read
            readline = self._unframer.readline

            # Without `self`: what was loaded goes with its last reference, not with a cycle.
            def whole(count):
                data = read(count)
                if len(data) < count:
                    raise UnpicklingError('pickle data was truncated')
                return data

            def line():
                data = readline()
                if not data.endswith(b'\n'):
                    raise UnpicklingError('pickle data was truncated')
                return data

            self.read = whole
            self.readinto = self._unframer.readinto
            self.readline = line
            self.metastack = []
            self.stack = []
            self.append = self.stack.append
            self.proto = 0
            dispatch = self.dispatch
            try:
                while True:
                    key = read(1)
                    if isinstance(key, str):
                        raise TypeError("a bytes-like object is required, not 'str'")
                    if not key:
                        raise EOFError('Ran out of input')
                    act = dispatch.get(key[0])
                    if act is None:
                        shown = chr(key[0]) if 32 <= key[0] < 127 and key != b"'" else f'\\x{key[0]:02x}'
                        raise UnpicklingError(f"invalid load key, '{shown}'.")
                    act(self)
            except pickle._Stop as stop:
                return stop.value
            except IndexError as error:
                tb = error.__traceback__
                names = []
                while tb is not None:
                    names.append(tb.tb_frame.f_code.co_name)
                    file = tb.tb_frame.f_code.co_filename
                    tb = tb.tb_next
                if file != pickle.__file__:
                    raise
                raise UnpicklingError(_underflow(names, self.metastack)) from None
            except ValueError as error:
                if key == b'I' and str(error).startswith('invalid literal'):
                    raise ValueError('could not convert string to int') from None
                raise

    def load_frame(self):
        size = int.from_bytes(self.read(8), 'little')
        if size > sys.maxsize:
            raise ValueError(f'frame size > sys.maxsize: {size}')
        self._unframer.load_frame(size)
        if len(self._unframer.current_frame.getbuffer()) < size:
            raise UnpicklingError('pickle data was truncated')

    Unpickler.dispatch = {**pickle._Unpickler.dispatch, pickle.FRAME[0]: load_frame}

    from io import BytesIO
    from operator import index

    def _given(buffers):
        # The default of C is no argument at all.
        return None if buffers == () else buffers

    def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)

    def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
        file = BytesIO()
        Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
        return file.getvalue()

    def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
        return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=_given(buffers)).load()

    def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return Unpickler(
            BytesIO(data), fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=_given(buffers)
        ).load()

    for made in Pickler, Unpickler:
        made.__qualname__ = made.__name__
        stand_for_c(made, '_pickle')
    globals().update(Pickler=Pickler, Unpickler=Unpickler)
    written = 'protocol=None, *, fix_imports=True, buffer_callback=None)'
    read = "*, fix_imports=True, encoding='ASCII', errors='strict', buffers=())"
    for name, signature, function in (
        ('dump', '($module, /, obj, file, ' + written, dump),
        ('dumps', '($module, /, obj, ' + written, dumps),
        ('load', '($module, /, file, ' + read, load),
        ('loads', '($module, data, /, ' + read, loads),
    ):
        globals()[name] = function_for_c('_pickle', name, signature, function)
