class Recto < Formula
  desc "{{ DESCRIPTION }}"
  homepage "{{ HOMEPAGE }}"
  version "{{ VERSION }}"
  license any_of: ["MIT", "Apache-2.0"]

  on_macos do
    on_arm do
      url "{{ URL aarch64-apple-darwin }}"
      sha256 "{{ SHA256 aarch64-apple-darwin }}"
    end
    on_intel do
      url "{{ URL x86_64-apple-darwin }}"
      sha256 "{{ SHA256 x86_64-apple-darwin }}"
    end
  end

  on_linux do
    on_arm do
      url "{{ URL aarch64-unknown-linux-gnu }}"
      sha256 "{{ SHA256 aarch64-unknown-linux-gnu }}"
    end
    on_intel do
      url "{{ URL x86_64-unknown-linux-gnu }}"
      sha256 "{{ SHA256 x86_64-unknown-linux-gnu }}"
    end
  end

  def install
    bin.install "recto"
    man1.install Dir["man/man1/*"]
    bash_completion.install "completions/recto.bash" => "recto"
    zsh_completion.install "completions/_recto"
    fish_completion.install "completions/recto.fish"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/recto --version")
    system bin/"recto", "init", "--source", "en", "--languages", "fr"
    assert_path_exists testpath/"recto.toml"
  end
end
