import textwrap

text = 'The quick brown fox jumped over the lazy dog. It was hyper-active, and supercalifragilistic!'
for w in (20, 40):
    print(textwrap.fill(text, w))
print(textwrap.wrap(text, 15, initial_indent='* ', subsequent_indent='  '))
print(textwrap.wrap('looooooooong word', 5, break_long_words=False), textwrap.wrap('a-b-c-d', 3, break_on_hyphens=False), textwrap.wrap('', 5))
print(textwrap.shorten('Hello  world and more', width=12), textwrap.shorten('Hello world', 20), textwrap.shorten('Hello world', width=10, placeholder='...'))
s = '''
    def f():
        return 1

      deeper
    '''
print(repr(textwrap.dedent(s)), repr(textwrap.dedent('\tx\n\t y')), repr(textwrap.indent('a\n\nb', '> ')), repr(textwrap.indent('a\n\nb', '> ', lambda l: True)))
w = textwrap.TextWrapper(width=25, max_lines=2, placeholder=' [...]', drop_whitespace=True, fix_sentence_endings=True, expand_tabs=True, tabsize=4)
print(w.fill('Sentence one. Sentence two.\tTabbed text that goes on and on for some time.'))
for bad in (lambda: textwrap.wrap('abc', 0), lambda: textwrap.shorten('abc def', width=1, placeholder='....')):
    try:
        print(bad())
    except ValueError as e:
        print(e)
print(textwrap.wrap('one\n\ntwo three', 10, replace_whitespace=False), textwrap.fill('x' * 12, 5))
