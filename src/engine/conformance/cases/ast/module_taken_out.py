import sys, gc, ast
def t(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
patched = {'builtins': object(), 'sys': sys}
import _ast
old = sys.modules.pop('_ast')
import builtins
t('1', lambda: type(compile('1', 's', 'eval', ast.PyCF_ONLY_AST)).__name__)
sys.modules['_ast'] = old
del old
def chk():
    m = sys.modules.pop('_ast'); a = sys.modules.pop('ast', None)
    del m, a
    gc.collect()
    tree = compile('x = 1', '<s>', 'exec', 0x400)
    print(type(tree).__name__, tree.body[0].lineno)
    import _ast
    print(type(tree) is _ast.Module, type(compile('1', 's', 'eval', 0x400)).__name__)
t('2', chk)
