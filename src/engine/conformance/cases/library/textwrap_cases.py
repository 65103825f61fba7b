import textwrap as tw
text = "Hello there, how are you this fine day?  I'm glad to hear it!  A-very-long-hyphenated-word and em--dash -- too."
for width in (5, 12, 20, 35, 80):
    print(width, tw.wrap(text, width))
print(tw.fill(text, 30, initial_indent='* ', subsequent_indent='  '))
print(tw.shorten(text, 30), '|', tw.shorten(text, 30, placeholder='…'), '|', tw.shorten('one', 2, placeholder=''), '|', tw.shorten('hello  world', 80))
for kw in ({'break_long_words': False}, {'break_on_hyphens': False}, {'drop_whitespace': False}, {'fix_sentence_endings': True}, {'max_lines': 2}, {'max_lines': 1, 'placeholder': '!'}, {'expand_tabs': False}, {'replace_whitespace': False}, {'tabsize': 2}):
    print(kw, tw.wrap('a\tb  ' + text + '\n\nnew para. x', 18, **kw))
for bad in (lambda: tw.wrap(text, 0), lambda: tw.wrap(text, -1), lambda: tw.wrap(text, 3, max_lines=1, placeholder='longer'), lambda: tw.shorten(text, 2), lambda: tw.wrap(5), lambda: tw.wrap(text, 'x'), lambda: tw.TextWrapper(foo=1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(repr(tw.dedent('  a\n    b\n  c\n')), repr(tw.dedent('\ta\n\t\tb\n')), repr(tw.dedent('  a\n\tb')), repr(tw.dedent('   \n  x\n\n  y')), repr(tw.dedent('')), repr(tw.dedent('a\n b')), repr(tw.dedent('  a\n   \n  b')))
print(repr(tw.indent('a\n\n b\n', '> ')), repr(tw.indent('a\n\nb', '-', lambda l: True)), repr(tw.indent('', 'x')), repr(tw.indent('a\r\nb', '+')))
w = tw.TextWrapper(width=10)
w.subsequent_indent = '..'
print(w.wrap('aaa bbb ccc ddd eeeeeeeeeeeeeee'), w.fill(''), w.wrap('   '), w.wrap('x' * 25))
print(tw.wrap('word ' * 5, 9), tw.wrap("that's a 'quoted-word' and use-foo-bar --option -v", 11), tw.wrap('ends. Here? "Yes!" ok', 8, fix_sentence_endings=True))
print(tw.fill('para\n\n    code\n', 20), tw.wrap('\u2003em space and \xa0nbsp here', 10), tw.wrap('日本語 テキスト', 4))
def doc():
    """First line.

        indented
    back
    """
print(tw.dedent(doc.__doc__))
