#!/bin/sh
# Puts the recto of one version into a folder: the program of the release, with its checksum. Only where a release has
# none for this system does cargo build it, which takes minutes.
#
#   RECTO_VERSION     the version, such as 0.1.0
#   RECTO_RELEASES    the address below which the files of releases are: $RECTO_RELEASES/v$RECTO_VERSION/FILE
#   RECTO_SHA256      the checksum of the archive; without it, the one in the release's SHA256SUMS counts
#   RECTO_FOLDER      where the program goes, by default ~/.local/bin
#   RECTO_SOURCE      a folder with recto's source, to build from where there is no program
set -eu

version=${RECTO_VERSION:?says which version to install}
releases=${RECTO_RELEASES:?says where releases are}
folder=${RECTO_FOLDER:-$HOME/.local/bin}

say() {
    echo "recto: $*" >&2
}

target() {
    case "$(uname -m)" in
        x86_64 | amd64) processor=x86_64 ;;
        arm64 | aarch64) processor=aarch64 ;;
        *) return 1 ;;
    esac
    case "$(uname -s)" in
        Linux)
            # A program for musl runs everywhere; the one for the GNU library is faster. It needs one that is not older
            # than the one it was built with.
            library=$(getconf GNU_LIBC_VERSION 2> /dev/null || true)
            minor=${library#glibc 2.}
            case "$minor" in
                '' | *[!0-9]*) system=unknown-linux-musl ;;
                *) if [ "$minor" -ge 35 ]; then system=unknown-linux-gnu; else system=unknown-linux-musl; fi ;;
            esac
            ;;
        Darwin) system=apple-darwin ;;
        MINGW* | MSYS* | CYGWIN* | Windows_NT) system=pc-windows-msvc ;;
        *) return 1 ;;
    esac
    echo "$processor-$system"
}

# Fetches a file. 1: there is none; anything else that goes wrong ends all, so that no network that is down for a moment
# leads to a program that nobody asked for.
fetch() {
    case "$1" in
        file://*)
            [ -f "${1#file://}" ] || return 1
            cp "${1#file://}" "$2"
            return
            ;;
    esac
    if command -v curl > /dev/null; then
        status=$(curl --silent --show-error --location --retry 3 --output "$2" --write-out '%{http_code}' "$1") || {
            say "cannot fetch $1"
            exit 3
        }
        case "$status" in
            200) return 0 ;;
            404) return 1 ;;
            *)
                say "cannot fetch $1: the server answers $status"
                exit 3
                ;;
        esac
    fi
    if wget --help 2>&1 | grep -q -- --server-response; then
        answer=$(wget --quiet --server-response --output-document="$2" "$1" 2>&1) && return 0
        case "$answer" in *' 404'*) return 1 ;; esac
    fi
    say "cannot fetch $1: curl or wget is needed"
    exit 3
}

checksum() {
    if command -v sha256sum > /dev/null; then
        sha256sum "$1" | cut -d ' ' -f 1
    else
        shasum -a 256 "$1" | cut -d ' ' -f 1
    fi
}

# The program of the release. 1: there is none for this system.
download() {
    target=$(target) || return 1
    stem=recto-$version-$target
    case "$target" in
        *windows*) file=$stem.zip program=recto.exe ;;
        *) file=$stem.tar.gz program=recto ;;
    esac
    fetch "$releases/v$version/$file" "$work/$file" || return 1
    wanted=${RECTO_SHA256:-}
    if [ -z "$wanted" ]; then
        fetch "$releases/v$version/SHA256SUMS" "$work/SHA256SUMS" || {
            say "the release $version has no SHA256SUMS; name the checksum yourself"
            exit 4
        }
        wanted=$(sed -n "s/^\([0-9a-f]*\)  $file\$/\1/p" "$work/SHA256SUMS")
    fi
    found=$(checksum "$work/$file")
    if [ "$found" != "$wanted" ]; then
        say "the checksum of $file is $found, not ${wanted:-in SHA256SUMS}"
        exit 4
    fi
    case "$file" in
        *.zip) unzip -q "$work/$file" -d "$work" ;;
        *) tar -xzf "$work/$file" -C "$work" ;;
    esac
    mkdir -p "$folder"
    mv "$work/$stem/$program" "$folder/$program"
    chmod +x "$folder/$program"
    say "$target, version $version, checksum $found"
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if download; then
    exit 0
fi
say "there is no program of version $version for $(uname -s) $(uname -m); building one"
if [ -n "${RECTO_SOURCE:-}" ]; then
    cargo install --locked --features full --path "$RECTO_SOURCE" --root "$work/built"
else
    cargo install --locked --features full recto --version "$version" --root "$work/built"
fi
mkdir -p "$folder"
mv "$work/built/bin/"* "$folder/"
