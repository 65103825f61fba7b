import csv

s = csv.Sniffer()
for sample in ('a,b,c\n1,2,3\n4,5,6\n', 'a;b;c\n1;2;3\n', 'x\ty\n1\t2\n', "'a'|'b'\n'c'|'d'\n", 'name: x\nage: 5\n'):
    d = s.sniff(sample)
    print(repr(d.delimiter), repr(d.quotechar), d.doublequote, d.skipinitialspace)
print(s.has_header('name,age\nbob,5\nal,6\n'), s.has_header('1,2\n3,4\n5,6\n'))
try:
    s.sniff('nodelimiter')
except csv.Error as e:
    print(e)
print(s.sniff('a,b;c,d;e\nf,g;h,i;j\n', delimiters=';').delimiter)
for quoting in range(6):
    import io
    out = io.StringIO()
    try:
        csv.writer(out, quoting=quoting, escapechar='\\', lineterminator='$').writerow(['s', 1, 2.5, None, 'a"b', ''])
    except csv.Error as e:
        print(e)
    print(quoting, out.getvalue())
print(list(csv.reader(['1,"2",x'], quoting=csv.QUOTE_STRINGS)) if False else list(csv.reader(['1,"2",'], quoting=csv.QUOTE_STRINGS)))
print(list(csv.reader(['1.5,"2"'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(['a\\,b,c'], escapechar='\\', quoting=csv.QUOTE_NONE)))
old = csv.field_size_limit(5)
try:
    list(csv.reader(['toolongfield']))
except csv.Error as e:
    print(e)
print(csv.field_size_limit(old), csv.field_size_limit())
