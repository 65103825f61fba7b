import sys

short = "x" * 20
long = "x" * 21
written = "a_word_of_more_than_twenty_characters"
with_space = "two words"
for text in (short, long, written, with_space):
    same = "".join(list(text))
    print(len(text), text is sys.intern(same))
