import csv
import io

text = 'name,age\n"Smith, J",42\nBob,"say ""hi"""\n\nlast,"multi\nline"\n'
for row in csv.reader(io.StringIO(text)):
    print(row)
for row in csv.DictReader(io.StringIO(text)):
    print(row)
out = io.StringIO()
w = csv.writer(out)
print(w.writerow(['a', 1, 2.5, None, 'x,y', 'q"q', 'l\nl', '']))
w.writerows([[1, 2], ['z']])
print(repr(out.getvalue()))
out = io.StringIO()
d = csv.DictWriter(out, fieldnames=['x', 'y'], restval='-', extrasaction='ignore')
d.writeheader()
d.writerow({'x': 1})
d.writerow({'x': 2, 'y': 3, 'z': 4})
print(repr(out.getvalue()))
try:
    csv.DictWriter(out, ['x']).writerow({'q': 1})
except ValueError as e:
    print(e)
r = csv.DictReader(['a,b', '1,2,3,4', '5'], restkey='more', restval='none')
print(list(r), r.fieldnames, r.line_num)
print(list(csv.reader(['a|b', "'c|d'|e"], delimiter='|', quotechar="'")), list(csv.reader(['a  b'], delimiter=' ', skipinitialspace=True)))
print(csv.list_dialects(), csv.get_dialect('excel').delimiter, csv.QUOTE_ALL)
csv.register_dialect('pipes', delimiter='|', quoting=csv.QUOTE_ALL)
out = io.StringIO()
csv.writer(out, 'pipes').writerow(['a', 1])
print(repr(out.getvalue()))
csv.unregister_dialect('pipes')


class Semi(csv.excel):
    delimiter = ';'
    lineterminator = '\n'


out = io.StringIO()
csv.writer(out, Semi).writerow(['a;b', 2])
print(repr(out.getvalue()), list(csv.reader(['1;2'], dialect=Semi)))
for bad in (lambda: csv.reader(5), lambda: csv.writer(5), lambda: csv.get_dialect('no'), lambda: csv.reader([], delimiter='ab'), lambda: list(csv.reader([1])), lambda: csv.writer(io.StringIO()).writerow(5), lambda: csv.reader([], quoting=9), lambda: list(csv.reader(['"a"b'], strict=True))):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
