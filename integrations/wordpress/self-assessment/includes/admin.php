<?php
/**
 * The page Settings → Self-assessment: which positions there are, a look at each, and documents of the site itself.
 * The media library takes no JSON, and not every administrator has access to the files.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

const PAGE       = 'self-assessment';
const CAPABILITY = 'manage_options';

require_once __DIR__ . '/upload.php';

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_action( 'admin_post_self_assessment_upload', __NAMESPACE__ . '\receive_upload' );
add_action( 'admin_post_self_assessment_delete', __NAMESPACE__ . '\receive_delete' );

/**
 * Adds the page to the menu.
 */
function add_page() {
	$title = __( 'Self-assessment', 'self-assessment' );
	add_options_page( $title, $title, CAPABILITY, PAGE, __NAMESPACE__ . '\print_page' );
}

/**
 * The address of the page.
 *
 * @param string[] $query Further parts of the query.
 * @return string
 */
function page_url( $query = array() ) {
	return add_query_arg( array_map( 'rawurlencode', $query ), admin_url( 'options-general.php?page=' . PAGE ) );
}

/**
 * Prints the page.
 */
function print_page() {
	// These only choose what is shown; what they name is looked up or escaped.
	// phpcs:disable WordPress.Security.NonceVerification.Recommended
	$shown   = sanitize_key( $_GET['position'] ?? '' );
	$problem = sanitize_text_field( wp_unslash( $_GET['problem'] ?? '' ) );
	// phpcs:enable
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Self-assessment', 'self-assessment' ); ?></h1>
		<?php if ( '' !== $problem ) : ?>
			<div class="notice notice-error"><p><?php echo esc_html( problems()[ $problem ] ?? problems()['upload'] ); ?></p></div>
		<?php endif; ?>
		<p><?php esc_html_e( 'Add the block “Self-assessment” to a page, or the shortcode of a position.', 'self-assessment' ); ?></p>
		<table class="widefat striped">
			<thead><tr>
				<th scope="col"><?php esc_html_e( 'Position', 'self-assessment' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Shortcode', 'self-assessment' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Actions', 'self-assessment' ); ?></th>
			</tr></thead>
			<tbody><?php array_map( __NAMESPACE__ . '\print_row', all_positions() ); ?></tbody>
		</table>
		<h2><?php esc_html_e( 'Add a position', 'self-assessment' ); ?></h2>
		<form method="post" enctype="multipart/form-data" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
			<input type="hidden" name="action" value="self_assessment_upload">
			<?php wp_nonce_field( 'self_assessment_upload' ); ?>
			<p>
				<label for="self-assessment-document"><?php esc_html_e( 'Position document (JSON). Everybody who visits the site can read it.', 'self-assessment' ); ?></label><br>
				<input type="file" id="self-assessment-document" name="document" accept=".json,application/json" required>
			</p>
			<?php submit_button( __( 'Add', 'self-assessment' ) ); ?>
		</form>
		<?php if ( null !== find_position( $shown ) && '' !== $shown ) : ?>
			<h2><?php esc_html_e( 'Preview', 'self-assessment' ); ?></h2>
			<div style="max-width: 50rem">
				<?php
				$preview = array(
					'position'      => $shown,
					'heading-level' => '3',
					'remember'      => 'none',
				);
				echo render( $preview ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escapes for itself.
				?>
			</div>
		<?php endif; ?>
	</div>
	<?php
}

/**
 * Prints one row of the table.
 *
 * @param array $position As `find_position()` returns it.
 */
function print_row( $position ) {
	$id       = $position['id'];
	$document = $position['document'];
	$title    = text_in( $document['title'] ?? '', get_bloginfo( 'language' ), (array) ( $document['languages'] ?? array() ) );
	?>
	<tr>
		<td><?php echo esc_html( '' === $title ? $id : $title ); ?></td>
		<td><code>[self_assessment<?php echo BUILT_IN === $id ? '' : esc_html( " position=\"$id\"" ); ?>]</code></td>
		<td>
			<a href="<?php echo esc_url( page_url( array( 'position' => $id ) ) ); ?>"><?php esc_html_e( 'Preview', 'self-assessment' ); ?></a>
			<?php if ( $position['own'] ) : ?>
				<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" style="display: inline">
					<input type="hidden" name="action" value="self_assessment_delete">
					<input type="hidden" name="position" value="<?php echo esc_attr( $id ); ?>">
					<?php wp_nonce_field( "self_assessment_delete_$id" ); ?>
					<button class="button-link button-link-delete"><?php esc_html_e( 'Delete', 'self-assessment' ); ?></button>
				</form>
			<?php endif; ?>
		</td>
	</tr>
	<?php
}
