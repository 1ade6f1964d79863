# Documents.

## Run: documents

documents-title = Documents
documents-none = You have no documents. Look around: some things hold papers.
document-read = read
document-unread = not read yet
document-do-read = Read it
document-close = Put away

## Papers: lines

documents-how = Open two to lay them side by side. Touch a line to note it, or to lay it against another one.
document-language = In { $language }

## Papers: on the desk

documents-third = Two lie open. A third one takes the place of “{ $document }”.
document-closer = Look closer
document-back = Back to the desk
