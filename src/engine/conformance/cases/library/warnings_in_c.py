"""What `_warnings` does by itself: sources by loaders, filters that are deleted or no list, registries that are no dict."""
import _warnings
import sys
import types
import warnings


def attempt(what, *args, **kwargs):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        try:
            print(what(*args, **kwargs), end=' ')
        except Exception as error:
            print(type(error).__name__, error, end=' ')
    print([(w.category.__name__, str(w.message), w.filename, w.filename[0] == '<' or w.lineno) for w in seen])


def explicit(**globals_):
    attempt(_warnings.warn_explicit, 'said', UserWarning, 'place.py', 1, module_globals=globals_)


class Loader:
    def get_source(self, name):
        print('source of', name)
        return 'first\nsecond\n'


class NoText(Loader):
    def get_source(self, name):
        return 42


loader = Loader()
Spec = types.SimpleNamespace
explicit(__name__='bar')
explicit(__name__='bar', __loader__=loader)
explicit(__name__='bar', __loader__=loader, __spec__=None)
explicit(__name__='bar', __loader__=loader, __spec__=Spec())
explicit(__name__='bar', __loader__=loader, __spec__=Spec(loader=object()))
explicit(__name__='bar', __loader__=loader, __spec__=Spec(loader=loader))
explicit(__name__='bar', __loader__=None, __spec__=None)
explicit(__name__='bar', __loader__=None, __spec__=Spec(loader=None))
explicit(__name__='bar', __spec__=Spec())
explicit(__name__='bar', __spec__=None)
explicit(__loader__=loader, __spec__=Spec(loader=loader))
explicit(__name__='bar', __loader__=NoText(), __spec__=Spec(loader=loader))
attempt(_warnings.warn_explicit, 'said', UserWarning, 'place.py', 3,
        module_globals={'__name__': 'bar', '__loader__': loader, '__spec__': Spec(loader=loader)})
attempt(_warnings.warn_explicit, 'said', UserWarning, 'place.py', 1, module_globals=())
attempt(_warnings.warn_explicit, 'said', UserWarning, 'place.py', 1, module_globals=None)


def with_filters(filters, **attributes):
    """Issues a warning with these filters and attributes of `warnings`."""
    kept = {name: getattr(warnings, name) for name in ('filters', *attributes)}
    warnings.filters = filters
    for name, value in attributes.items():
        setattr(warnings, name, value)
    warnings._filters_mutated()
    try:
        print(_warnings.warn_explicit('words', UserWarning, 'place.py', 7, registry=None))
    except Exception as error:
        print(type(error).__name__, error)
    finally:
        for name, value in kept.items():
            setattr(warnings, name, value)
        warnings._filters_mutated()


with_filters(())
with_filters([1])
with_filters([(None, None, Warning, None, 0)])
with_filters([('ignore', None, UserWarning, None, 0)])
with_filters([('ignore', None, UserWarning, None, None)])
with_filters([('odd', None, UserWarning, None, 7), ('ignore', None, Warning, None, 0)])
with_filters([], defaultaction='ignore')
with_filters([], defaultaction=3)
with_filters([], defaultaction='odd')
with_filters([('once', None, UserWarning, None, 0)], onceregistry=None)
with_filters([('once', None, UserWarning, None, 0)], onceregistry=[])

# What was there last counts on.
with warnings.catch_warnings():
    warnings.filterwarnings('error', '', Warning, '', 0)
    for when in 'before', 'deleted':
        try:
            _warnings.warn('turned into an error')
            print('nothing raised')
        except UserWarning as error:
            print(when, error)
        if when == 'before':
            del warnings.filters

# Without the module, the line comes from the loader.
shower = warnings._showwarnmsg
del warnings._showwarnmsg
sys.stderr = sys.stdout
warnings.simplefilter('always')
_warnings.warn_explicit('shown here', UserWarning, 'nowhere.py', 2,
                        module_globals={'__name__': 'x', '__loader__': loader, '__spec__': Spec(loader=loader)})
_warnings.warn_explicit('shown plainly', UserWarning, 'nowhere.py', 2)
warnings._showwarnmsg = shower
