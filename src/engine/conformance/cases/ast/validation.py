from _ast import *
import warnings
warnings.simplefilter('always')
def loc(n):
    for a in ('lineno', 'col_offset'): 
        if a in n._attributes: setattr(n, a, 1 if a == 'lineno' else 0)
    for f in n._fields:
        v = getattr(n, f, None)
        for x in (v if isinstance(v, list) else [v]):
            if isinstance(x, AST): loc(x)
    return n
m = loc(Module(body=[Expr(BinOp(Constant(3), Add(), Constant(4)))], type_ignores=[]))
exec(compile(m, '<ast>', 'exec'))
e = loc(Expression(BinOp(Constant(3), Mult(), Constant(4))))
print(eval(compile(e, '<ast>', 'eval')))
def t(node, mode='exec'):
    try: compile(node, '<ast>', mode); print('ok')
    except Exception as e: print(type(e).__name__, e)
t(e); t(m, 'eval'); t(3)
t(Module(body=[Expr(Constant(3))], type_ignores=[]))
t(loc(Module(body=[Expr(Name('x', Store()))], type_ignores=[])))
t(loc(Module(body=[Assign([Name('x', Load())], Constant(1))], type_ignores=[])))
t(loc(Module(body=[Assign([], Constant(1))], type_ignores=[])))
t(loc(Module(body=[Delete([])], type_ignores=[])))
t(loc(Module(body=[FunctionDef('f', arguments(), [])], type_ignores=[])))
t(loc(Module(body=[Expr(Constant([]))], type_ignores=[])))
t(loc(Module(body=[Expr(Compare(Constant(1), [], []))], type_ignores=[])))
t(loc(Module(body=[Expr(BoolOp(And(), [Constant(1)]))], type_ignores=[])))
t(loc(Module(body=[Expr(Name('None', Load()))], type_ignores=[])))
t(loc(Module(body=[Try([Pass()])], type_ignores=[])))
t(loc(Module(body=[Raise(None, Constant(1))], type_ignores=[])))
t(loc(Module(body=[ImportFrom('x', [], 0)], type_ignores=[])))
t(loc(Module(body=[Expr(Dict([Constant(1)], []))], type_ignores=[])))
t(loc(Module(body=[Expr(ListComp(Constant(1), []))], type_ignores=[])))
t(Module(body=3, type_ignores=[]))
t(loc(Module(body=[Expr(3)], type_ignores=[])))
t(loc(Module(body=[None], type_ignores=[])))
t(loc(Module(body=[Expr(BinOp(Constant(1), 3, Constant(2)))], type_ignores=[])))
t(loc(Module(body=[Expr(Name(3, Load()))], type_ignores=[])))
t(loc(Module(body=[Expr(Tuple([None], Load()))], type_ignores=[])))
x = loc(Module(body=[Expr(Constant(1))], type_ignores=[])); x.body[0].end_lineno = 0; t(x)
x = loc(Module(body=[Expr(Constant(1))], type_ignores=[])); x.body[0].col_offset = 9; x.body[0].end_col_offset = 2; t(x)
x = loc(Module(body=[Expr(Constant(1))], type_ignores=[])); x.body[0].lineno = 'a'; t(x)

with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    Name(); Name('x', foo=3)
    class My(expr): _fields = ('a',)
    My()
    for i in w: print(i.category.__name__, i.message)
import copy
n = Name('x', Load()); n.lineno = 5
c = copy.copy(n); print(c.id, c.lineno, c is n)
d = copy.deepcopy(m); print(d.body[0].value.left.value, d is m)
class Sub(Name):
    def __init__(self, *a): super().__init__(*a); self.extra = 1
s = Sub('q', Load()); print(s.extra, isinstance(s, expr), eval(compile(loc(Expression(s)), '', 'eval'), {'q': 77}))
