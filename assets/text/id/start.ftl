# language: id
# translator: machine draft
# state: draft

## No window can be opened

# source: 4bc5f61a3892
start-no-window = Jendela tidak dapat dibuka di komputer ini.

# source: 547ea7e45bd3
start-no-display = Di sini tidak ada desktop tempat jendela dapat dibuka.

# source: b93905d1497f
start-no-driver = Bagian yang menggambar di komputer ini tidak dapat menggambarnya.

# source: f4c7ef48b4e7
start-no-libraries = Ada bagian sistem yang dibutuhkan tetapi tidak ada.

# source: 83b66eefb32e
start-tried = Yang sudah dicoba:

# source: 211f709c765d
start-try = Yang dapat Anda coba:

# source: 9670e5c87829
start-try-text = Mainkan di terminal, tanpa jendela: { $command }

# source: fd6fe3705deb
start-try-safe = Mulai dengan penggambaran yang lambat dan aman: { $command }

# source: 05a4f4b06203
start-try-install = Pasang yang belum ada: { $command }

# source: a2f31fb9000e
start-try-driver = Minta driver grafis terbaru kepada yang mengurus komputer ini.

# source: 4c18f7cb96f6
start-try-desktop = Buka program di desktop.

# source: 21e0ff8e1b24
start-kept = Tidak ada permainan Anda yang hilang.
