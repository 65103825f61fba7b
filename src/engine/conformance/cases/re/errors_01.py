import re


def show(text):
    try:
        print(text, '->', ascii(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


show("re.compile('(')")
show("re.compile(')')")
show("re.compile('[a')")
show("re.compile('a**')")
show("re.compile('(?P<1>a)')")
show("re.compile('(?P<a>b)(?P<a>c)')")
show("re.compile('\\\\1')")
show("re.compile('(?P=x)')")
show("re.compile('(?<=a+)b')")
show("re.compile('a{3,2}')")
show("re.compile('[z-a]')")
show("re.compile('\\\\q')")
