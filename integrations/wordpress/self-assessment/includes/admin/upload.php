<?php
/**
 * Documents that come in as files. The browser says what is wrong with a file before it is sent; whether it is right is
 * decided here.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_post_self_assessment_upload', __NAMESPACE__ . '\receive_upload' );

/**
 * Prints the form to add a document.
 */
function print_upload_form() {
	enqueue_upload();
	echo '<h2>' . esc_html__( 'Add or change a position from a file', 'self-assessment' ) . '</h2>';
	open_form( 'upload' );
	?>
		<p>
			<label for="self-assessment-document"><?php esc_html_e( 'Position document (JSON). Everybody who visits the site can read it.', 'self-assessment' ); ?></label><br>
			<input type="file" id="self-assessment-document" name="document" accept=".json,application/json" required aria-describedby="self-assessment-findings" data-checker="<?php echo esc_url( checker_url() ); ?>">
		</p>
		<div id="self-assessment-findings" aria-live="polite"></div>
		<?php submit_button( __( 'Add', 'self-assessment' ) ); ?>
	</form>
	<?php
}

/**
 * Loads what reads a file as soon as it is chosen.
 */
function enqueue_upload() {
	$folder = dirname( __DIR__, 2 );
	wp_enqueue_script( 'self-assessment-upload', plugins_url( 'admin/upload.js', dirname( __DIR__ ) ), array( 'wp-i18n' ), hash_file( 'crc32b', "$folder/admin/upload.js" ), true );
	wp_set_script_translations( 'self-assessment-upload', 'self-assessment', "$folder/languages" );
}

/**
 * Where the checker for authors is, which is loaded with the first file.
 *
 * @return string
 */
function checker_url() {
	return plugins_url( 'check-document.js', dirname( __DIR__ ) ) . '?ver=' . hash_file( 'crc32b', dirname( __DIR__, 2 ) . '/check-document.js' );
}

/**
 * Takes a file.
 */
function receive_upload() {
	require_permission( nonce_action( 'upload', '' ) );

	// The content is checked as a whole; PHP chose the name it has for now.
	// phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput
	$file = $_FILES['document'] ?? array( 'error' => UPLOAD_ERR_NO_FILE );
	if ( UPLOAD_ERR_INI_SIZE === $file['error'] || ( $file['size'] ?? 0 ) > MAX_BYTES ) {
		leave( array( 'problem' => 'size' ) );
	}
	if ( UPLOAD_ERR_OK !== $file['error'] || ! is_uploaded_file( $file['tmp_name'] ) ) {
		leave( array( 'problem' => 'upload' ) );
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a local file.
	propose( without_mark( (string) file_get_contents( $file['tmp_name'] ) ), 'added' );
}
